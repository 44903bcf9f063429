import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { createHash } from 'node:crypto';
import { manifestText, sumsText } from '../../src/integrations/bundle/manifest.ts';
import { windowsText } from '../../src/integrations/bundle/readme.ts';
import { powerShell, skip } from './find-powershell.ts';

const source = join(import.meta.dirname, '../../src/integrations/bundle/release-files/Verify.ps1');
const folder = join(mkdtempSync(join(tmpdir(), 'fieldbook-verify-')), "현장 노트 it's");

after(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** Makes a small unpacked bundle. */
function make(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'ko', 'lync'), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'index.html': '<p>index</p>',
    'ko/lync/index.html': '<p>lync</p>',
    'ko/empty.txt': '',
    'Verify.ps1': windowsText(readFileSync(source, 'utf8')),
  };
  const list = Object.entries(files).map(([path, text]) => {
    writeFileSync(join(folder, path), text);
    const bytes = Buffer.from(text);
    return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const about = { name: 'fieldbook' as const, version: '1.2.3', date: '2026-11-21T10:00:00.000Z' };
  const manifest = manifestText({ ...about, languages: ['ko'], files: list });
  writeFileSync(join(folder, 'MANIFEST.json'), manifest);
  const sha256 = createHash('sha256').update(manifest).digest('hex');
  writeFileSync(join(folder, 'SHA256SUMS'), sumsText([...list, { path: 'MANIFEST.json', sha256 }]));
}

function verify(language = 'en-US'): { code: number | null; lines: string[] } {
  const args = [
    '-NoProfile',
    '-NonInteractive',
    '-File',
    join(folder, 'Verify.ps1'),
    '-Language',
    language,
  ];
  const bypass = process.platform === 'win32' ? ['-ExecutionPolicy', 'Bypass'] : [];
  const { status, stdout } = spawnSync(powerShell ?? '', [...bypass, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    cwd: tmpdir(),
  });
  return { code: status, lines: stdout.split(/\r?\n/).filter((line) => line !== '') };
}

function flip(path: string, at = 0): void {
  const file = join(folder, path);
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

suite('Verify.ps1', { skip }, () => {
  beforeEach(make);

  test('passes a bundle that is as it was made, and says what it is', () => {
    const { code, lines } = verify();
    assert.equal(code, 0, lines.join('\n'));
    assert.deepEqual(lines.slice(0, 2), [
      'Fieldbook 1.2.3, made from the sources of 2026-11-21',
      'All 6 files are as they were made.',
    ]);
  });

  const damages: Readonly<Record<string, readonly [() => void, readonly string[]]>> = {
    'a flipped byte': [
      () => {
        flip('ko/lync/index.html', 3);
      },
      ['Changed: ko/lync/index.html'],
    ],
    'an empty file that is not empty': [
      () => {
        appendFileSync(join(folder, 'ko/empty.txt'), 'x');
      },
      ['Changed: ko/empty.txt'],
    ],
    'a deleted file': [
      () => {
        rmSync(join(folder, 'index.html'));
      },
      ['Missing: index.html'],
    ],
    'an added file': [
      () => {
        writeFileSync(join(folder, 'ko', '새 파일.js'), 'x');
      },
      ['Extra: ko/새 파일.js'],
    ],
    'a renamed file': [
      () => {
        renameSync(join(folder, 'index.html'), join(folder, 'start.html'));
      },
      ['Missing: index.html', 'Extra: start.html'],
    ],
    'a flipped byte in a hash of SHA256SUMS': [
      () => {
        flip('SHA256SUMS', 5);
      },
      ['Changed: SHA256SUMS'],
    ],
    'a flipped byte in the manifest': [
      () => {
        flip('MANIFEST.json', 20);
      },
      ['Changed: MANIFEST.json'],
    ],
    'a deleted manifest': [
      () => {
        rmSync(join(folder, 'MANIFEST.json'));
      },
      ['Missing: MANIFEST.json'],
    ],
    'deleted sums': [
      () => {
        rmSync(join(folder, 'SHA256SUMS'));
      },
      ['Missing: SHA256SUMS'],
    ],
    'a changed script': [
      () => {
        appendFileSync(join(folder, 'Verify.ps1'), '\r\n');
      },
      ['Changed: Verify.ps1'],
    ],
  };
  for (const [what, [damage, named]] of Object.entries(damages)) {
    test(`names ${what}`, () => {
      damage();
      const { code, lines } = verify();
      assert.equal(code, 1, lines.join('\n'));
      assert.deepEqual(
        lines.filter((line) => /^(?:Missing|Changed|Extra): /.test(line)),
        named,
      );
    });
  }

  for (const [language, word] of [
    ['ko-KR', '변경됨: index.html'],
    ['zh-CN', '已更改：index.html'],
    ['fr-FR', 'Modifié\u00A0: index.html'],
    ['de-DE', 'Changed: index.html'],
  ] as const) {
    test(`speaks ${language}`, () => {
      flip('index.html');
      const { lines } = verify(language);
      assert.ok(lines.includes(word), lines.join('\n'));
    });
  }

  test('says so when there is nothing to verify with', () => {
    rmSync(join(folder, 'MANIFEST.json'));
    rmSync(join(folder, 'SHA256SUMS'));
    assert.equal(verify().code, 2);
  });
});
