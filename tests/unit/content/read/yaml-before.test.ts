import assert from 'node:assert/strict';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sha256Of } from '../../../../src/hash.ts';
import { YamlBefore } from '../../../../src/content/read/yaml-before.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-yaml-'));
const file = join(folder, 'kept', 'program');
const value = { limit: Number.POSITIVE_INFINITY, list: ['a', null] };

after(() => {
  rmSync(folder, { recursive: true });
});

const run = (name = file): YamlBefore => new YamlBefore(() => name);

/** Keeps the values of some texts as a run does that could read them. */
function keep(...texts: readonly string[]): void {
  const first = run();
  for (const text of texts) if (!first.find(text)) first.note(text, value);
  first.save();
}

test('the value of a text is that of the run before, until the text is another', () => {
  keep('a: 1');
  assert.deepEqual(run().find('a: 1'), { value });
  assert.equal(run().find('a: 2'), undefined);
});

test('what a run does not use is forgotten', () => {
  keep('a: 1', 'b: 1');
  keep('b: 1');
  assert.equal(run().find('a: 1'), undefined);
  assert.deepEqual(run().find('b: 1'), { value });
  assert.deepEqual(readdirSync(join(folder, 'kept')), ['program']);
});

test('what a run says to keep stays, though it does not read it', () => {
  keep('a: 1', 'b: 1');
  const second = run();
  second.keep(sha256Of('a: 1'));
  second.keep(sha256Of('c: 1'));
  second.save();
  assert.deepEqual(run().find('a: 1'), { value });
  assert.equal(run().find('b: 1'), undefined);
  assert.equal(run().find('c: 1'), undefined);
});

test('a file that was cut, damaged or is no such file is as good as none', () => {
  keep('a: 1');
  const whole = readFileSync(file);
  for (const damage of [
    () => {
      truncateSync(file, whole.length - 1);
    },
    () => {
      writeFileSync(file, whole.fill(0, 70, 72));
    },
    () => {
      writeFileSync(file, '');
    },
  ]) {
    damage();
    assert.equal(run().find('a: 1'), undefined);
  }
});

test('without a file nothing is known and nothing kept', () => {
  const none = run('');
  none.note('a: 1', value);
  none.save();
  assert.equal(none.find('a: 1'), undefined);
});
