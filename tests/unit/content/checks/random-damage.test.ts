import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { filesBelow } from '../../../../src/build/files.ts';
import { findContentProblems } from '../../../../src/content/checks/index.ts';
import { assertAsyncProperty } from '../../../support/size.ts';
import { shownStrings } from './site.ts';

const sound = resolve(import.meta.dirname, '../../../fixtures/valid-site/content');
const files = filesBelow(sound);

/** Pieces that mean something to one of the parsers. */
const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '</',
    '"',
    "'",
    '`',
    '&',
    '*',
    '!',
    '|',
    '%',
    '@',
    '#',
    '---\n',
  ],
  ...[
    '{{',
    '}}',
    '__proto__',
    ': ',
    '- ',
    '\t',
    '\r',
    '\0',
    '\uFEFF',
    '<!--',
    '$(',
    "@'\n",
    '<Step>',
  ],
);

/** One thing that goes wrong with a file: where, as a share of its length, and what. */
const damage = fc.record({
  file: fc.constantFrom(...files),
  kind: fc.constantFrom('flip', 'delete', 'repeat', 'swap', 'insert', 'cut'),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  other: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  byte: fc.nat(255),
  piece: pieces,
});

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Buffer, { kind, at, other, byte, piece }: Damage): Buffer {
  const place = Math.floor(at * bytes.length);
  if (kind === 'flip')
    return Buffer.concat([bytes.subarray(0, place), Buffer.of(byte), bytes.subarray(place + 1)]);
  if (kind === 'cut') return bytes.subarray(0, place);
  const text = bytes.toString('utf8');
  const start = Math.floor(at * text.length);
  if (kind === 'insert') return Buffer.from(text.slice(0, start) + piece + text.slice(start));
  const lines = text.split('\n');
  const [one, two] = [Math.floor(at * lines.length), Math.floor(other * lines.length)];
  if (kind === 'delete') lines.splice(one, 1);
  if (kind === 'repeat') lines.splice(two, 0, lines[one] ?? '');
  if (kind === 'swap') [lines[one], lines[two]] = [lines[two] ?? '', lines[one] ?? ''];
  return Buffer.from(lines.join('\n'));
}

test('content that is damaged at random always gets an answer with places', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'fieldbook-damage-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(sound, root, { recursive: true });
  await assertAsyncProperty(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (all) => {
      try {
        for (const one of all) {
          const path = join(root, one.file);
          writeFileSync(path, damaged(readFileSync(path), one));
        }
        const problems = await findContentProblems(root, { shown: shownStrings });
        for (const { line, column, found, advice } of problems) {
          assert.ok((line ?? 0) > 0 && (column ?? 0) > 0, found);
          assert.doesNotMatch(advice, /fault of Fieldbook/, found);
        }
      } finally {
        for (const { file } of all) cpSync(join(sound, file), join(root, file));
      }
    }),
    2000,
  );
});
