import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { copySources, packedFile, unpackRunbooks } from '../../../src/build/copy-sources.ts';
import { givePacked, isPacked, packedBytes } from '../../../src/content/read/packed-files.ts';
import { packedFolders, PackedFiles } from '../../../src/content/read/packed-files.ts';
import { readTextFile } from '../../../src/content/read/text-file.ts';

const files = {
  'src/a.ts': 'a',
  'content/glossary.yaml': '[]\n',
  'content/runbooks/b/ko.mdx': '인증서\n',
  'content/runbooks/a/commands/one.ps1': 'Get-Date\n',
  'content/runbooks/a/runbook.yaml': 'tasks: []\n',
  'content/runbooks/note.txt': 'no runbook\n',
  'content/runbooks/c/empty.txt': '',
};

suite('a copy of the sources holds its runbooks in one file', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'fieldbook-packed-')));
  const copy = join(root, 'copy');
  const folder = process.cwd();

  before(() => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    mkdirSync(copy);
    copySources(root, join(root, 'content'), copy);
    process.chdir(copy);
    Object.assign(process.env, givePacked(packedFile(copy)));
  });

  after(() => {
    process.chdir(folder);
    Object.assign(process.env, givePacked(''));
    rmSync(root, { recursive: true });
  });

  test('what is of no runbook is a file of its own', () => {
    assert.equal(readFileSync(join(copy, 'content/glossary.yaml'), 'utf8'), '[]\n');
    assert.ok(!isPacked(join(copy, 'content/glossary.yaml')));
    assert.ok(!existsSync(join(copy, 'content/runbooks')));
  });

  test('the files of runbooks are read as if they stood in the copy', () => {
    const path = join(copy, 'content/runbooks/b/ko.mdx');
    assert.equal(readTextFile(path).text, '인증서\n');
    assert.ok(isPacked(path));
    assert.equal(packedBytes(join(copy, 'content/runbooks/c/empty.txt'))?.length, 0);
    assert.throws(() => readTextFile(join(copy, 'content/runbooks/b/fr.mdx')), /found no file/);
  });

  test('only files of this copy are packed, and not what is outside it', () => {
    assert.ok(!isPacked(join(root, 'content/runbooks/b/ko.mdx')));
    assert.equal(packedBytes(join(root, 'content/runbooks/b/ko.mdx')), undefined);
  });

  test('the runbooks are the folders, in order', () => {
    assert.deepEqual(packedFolders(join(copy, 'content/runbooks')), ['a', 'b', 'c']);
  });

  test('they can be put beside the rest', () => {
    unpackRunbooks(copy);
    for (const [name, text] of Object.entries(files))
      assert.equal(readFileSync(join(copy, name), 'utf8'), text);
  });

  test('a packed file that is cut short is no text', () => {
    const packed = new PackedFiles(packedFile(copy));
    truncateSync(packedFile(copy), 3);
    assert.throws(
      () => packed.read('content/runbooks/b/ko.mdx'),
      /cut short in content\/runbooks\/b/,
    );
  });
});
