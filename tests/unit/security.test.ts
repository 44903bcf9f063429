import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const text = readFileSync('SECURITY.md', 'utf8');
const rows = text.split('\n').filter((line) => /^\| (?!promise|-)/.test(line));
const named = /\| `(tests\/[^`]+)`: “([^”]+)” *\|$/;

test('each promise of SECURITY.md names a test that exists', () => {
  assert.ok(rows.length > 15);
  for (const row of rows) {
    const [, file = '', title = ''] = named.exec(row) ?? [];
    assert.ok(existsSync(file), `${row} names no file`);
    assert.ok(readFileSync(file, 'utf8').includes(title), `${file} has no test “${title}”`);
  }
});
