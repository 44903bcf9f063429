import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import {
  edit,
  editLines,
  expectNamed,
  flip,
  flipAfter,
  folder,
  makeBundle,
  removeBundle,
} from './small-bundle.ts';

suite('Verify.ps1 and a list that was changed', { skip }, () => {
  beforeEach(makeBundle);
  after(removeBundle);

  const none = '0'.repeat(64);
  const damages: Readonly<Record<string, (list: string) => void>> = {
    'Windows line ends': (list) => {
      edit(list, (text) => text.replaceAll('\n', '\r\n'));
    },
    'a byte order mark': (list) => {
      edit(list, (text) => `\uFEFF${text}`);
    },
    'another order': (list) => {
      editLines(list, (lines) => {
        const files = lines.filter((line) => line.includes('index.html'));
        return lines.map((line) => (line.includes('index.html') ? (files.pop() ?? '') : line));
      });
    },
    'a line twice': (list) => {
      editLines(list, (lines) =>
        lines.flatMap((line) => (line.includes('empty.txt') ? [line, line] : [line])),
      );
    },
    'a line too few': (list) => {
      editLines(list, (lines) => lines.filter((line) => !line.includes('empty.txt')));
    },
    'no last line end': (list) => {
      edit(list, (text) => text.trimEnd());
    },
    'a byte that some comparisons pass over': (list) => {
      const file = join(folder, list);
      writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from([0xad])]));
    },
    'a flipped byte in the hash of a file': (list) => {
      const text = readFileSync(join(folder, list), 'latin1');
      const line = text.split('\n').find((candidate) => candidate.includes('empty.txt')) ?? '';
      const hash = /[0-9a-f]{64}/.exec(line)?.[0] ?? '';
      flip(list, text.indexOf(hash) + 7);
    },
    'a flipped byte in the path of a file': (list) => {
      flipAfter(list, 'ko/emp');
    },
  };
  for (const [what, damage] of Object.entries(damages)) {
    for (const list of ['SHA256SUMS', 'MANIFEST.json']) {
      test(`names ${list} when it has ${what}`, async () => {
        damage(list);
        await expectNamed([`Changed: ${list}`]);
      });
    }
  }

  const damagedSums: Readonly<Record<string, () => void>> = {
    'a first line for a file of another hash': () => {
      edit('SHA256SUMS', (text) => `${none}  index.html\n${text}`);
    },
    'a last line for a file of another hash': () => {
      edit('SHA256SUMS', (text) => `${text}${none}  index.html\n`);
    },
    'a line for a file that is not there': () => {
      edit('SHA256SUMS', (text) => `${none}  other.html\n${text}`);
    },
    'a line that is none': () => {
      edit('SHA256SUMS', (text) => `# sums\n${text}`);
    },
    'a second line for the manifest': () => {
      edit('SHA256SUMS', (text) => `${text}${none}  MANIFEST.json\n`);
    },
    'no line for the manifest': () => {
      editLines('SHA256SUMS', (lines) => lines.slice(0, -1));
    },
    'a flipped bit in the hash of the manifest': () => {
      edit('SHA256SUMS', (text) =>
        text.replace(/[0-9a-f](?=[0-9a-f]{20} {2}MANIFEST)/, (digit) =>
          digit === '0' ? '1' : '0',
        ),
      );
    },
    'a flipped byte in the name of the manifest': () => {
      flipAfter('SHA256SUMS', 'MANIF');
    },
    'nothing in it': () => {
      edit('SHA256SUMS', () => '');
    },
    'nothing in common with the bundle': () => {
      edit('SHA256SUMS', () => `${none}  a.html\n${none}  MANIFEST.json\n`);
    },
  };
  for (const [what, damage] of Object.entries(damagedSums)) {
    test(`names SHA256SUMS when it has ${what}`, async () => {
      damage();
      await expectNamed(['Changed: SHA256SUMS']);
    });
  }

  const damagedManifest: Readonly<Record<string, () => void>> = {
    'a flipped byte in the size of a file': () => {
      flipAfter('MANIFEST.json', '"size":');
    },
    'a flipped byte in a key': () => {
      flipAfter('MANIFEST.json', '"pa');
    },
    'a flipped byte in the key of the version': () => {
      flipAfter('MANIFEST.json', '"versi');
    },
    'a flipped byte in a bracket': () => {
      flipAfter('MANIFEST.json', '"files": ');
    },
    'a flipped byte at its end': () => {
      flip('MANIFEST.json', readFileSync(join(folder, 'MANIFEST.json')).length - 2);
    },
    'another file': () => {
      editLines('MANIFEST.json', (lines) =>
        lines.flatMap((line) =>
          line.includes('empty.txt')
            ? [line, `    {"path":"other.html","size":0,"sha256":"${none}"},`]
            : [line],
        ),
      );
    },
    'nothing in it': () => {
      edit('MANIFEST.json', () => '');
    },
  };
  for (const [what, damage] of Object.entries(damagedManifest)) {
    test(`names MANIFEST.json when it has ${what}`, async () => {
      damage();
      await expectNamed(['Changed: MANIFEST.json']);
    });
  }
});
