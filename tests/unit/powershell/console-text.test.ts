import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consoleText } from '../../../src/powershell/console-text.ts';

test('shows values as a console prints them, in no language', () => {
  assert.equal(consoleText(true), 'True');
  assert.equal(consoleText(false), 'False');
  assert.equal(consoleText(7), '7');
  assert.equal(consoleText('a'), 'a');
  assert.equal(consoleText(['a']), 'a');
  assert.equal(consoleText(['a', 'b']), '{a, b}');
});
