import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { FilesBefore } from '../../../../src/search/index/files-before.ts';

let folder: string;
const file = (path: string, text: string) => ({ path, content: Buffer.from(text) });
const inputs = (others = 'program') => ({ folder, others, runbooks: {}, former: '' });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldbook-files-before-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Makes files as one build does, and gives what became of them and which of them were made. */
function build(files: readonly ReturnType<typeof file>[], others?: string) {
  const before = new FilesBefore('ko', inputs(others));
  const made: string[] = [];
  const contents = files.map((given) =>
    Buffer.from(
      before.contentOf(given, ({ path, content }) => {
        made.push(path);
        return Buffer.concat([content, Buffer.from('!')]);
      }),
    ).toString(),
  );
  before.save();
  return { contents, made };
}

test('what became of the same files is taken, and nothing else', () => {
  const [one, two] = [file('one', 'a'), file('two', 'b')];
  assert.deepEqual(build([one, two]), { contents: ['a!', 'b!'], made: ['one', 'two'] });
  assert.deepEqual(build([one, two]), { contents: ['a!', 'b!'], made: [] });
  assert.deepEqual(build([one, file('two', 'c')]), { contents: ['a!', 'c!'], made: ['two'] });
  assert.deepEqual(build([file('other', 'a')]), { contents: ['a!'], made: ['other'] });
});

test('what a build did not use is forgotten', () => {
  const [one, two] = [file('one', 'a'), file('two', 'b')];
  build([one, two]);
  build([one]);
  assert.deepEqual(build([one, two]).made, ['two']);
});

test('another program takes nothing', () => {
  build([file('one', 'a')]);
  assert.deepEqual(build([file('one', 'a')], 'other program').made, ['one']);
});

test('a kept file that was cut counts as missing', () => {
  build([file('one', 'a')]);
  for (const name of readdirSync(join(folder, 'records')))
    truncateSync(join(folder, 'records', name), 80);
  assert.deepEqual(build([file('one', 'a')]), { contents: ['a!'], made: ['one'] });
});

test('a build that keeps nothing makes all', () => {
  const before = new FilesBefore('ko', undefined);
  assert.equal(before.contentOf(file('one', 'a'), () => Buffer.from('made')).toString(), 'made');
  before.save();
  assert.deepEqual(readdirSync(folder), []);
});
