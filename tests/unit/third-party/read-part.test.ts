import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readPart } from '../../../src/third-party/read-part.ts';

const top = mkdtempSync(join(tmpdir(), 'fieldbook-parts-'));

after(() => {
  rmSync(top, { recursive: true });
});

/** A package with some files, and what its package.json says besides name and version. */
function packageWith(name: string, about: object, files: Readonly<Record<string, string>>): string {
  const folder = join(top, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...about }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

test('a package has its licence by name, and each text that lies in its folder', () => {
  const files = {
    LICENSE: 'The text\r\nof it.\r\n',
    NOTICE: 'A notice',
    'README.md': 'no licence',
  };
  const part = readPart(packageWith('whole', { license: 'Apache-2.0' }, files));
  assert.deepEqual(part, {
    name: 'whole',
    version: '1.2.3',
    licence: 'Apache-2.0',
    texts: [
      { name: 'LICENSE', text: 'The text\nof it.' },
      { name: 'NOTICE', text: 'A notice' },
    ],
  });
});

for (const [name, about, files, found] of [
  ['without-text', { license: 'MIT' }, { 'README.md': 'MIT' }, 'no licence text'],
  ['with-empty-text', { license: 'MIT' }, { LICENSE: ' \n' }, 'no licence text'],
  ['without-name', {}, { LICENSE: 'text' }, 'a package.json without a licence'],
] as const)
  test(`a package ${name.replaceAll('-', ' ')} of a licence is refused, with what to do`, () => {
    assert.throws(() => readPart(packageWith(name, about, files)), {
      message: `node_modules/${name}: found ${found}, expected the name of its licence and the text, because a reader receives code of this package. Use a package that has both, or read its text from where the authors publish it, as src/third-party/pagefind.ts does.`,
    });
  });
