import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlight } from '../../../src/powershell/highlight.ts';

test('no line can be broken between a type and its brackets', async () => {
  const html = await highlight("if ([string]$_.Name -eq [Convert]::ToString('a')) { }", []);
  assert.match(html, /\(\[string\]\$_\.Name /);
  assert.match(html, /\[Convert\]/);
  assert.match(html, /<t-k>-eq<\/t-k>/);
});

test('a line is broken before a value of the reader, not before the ending of its file', async () => {
  const before = "Join-Path -ChildPath 'key-removed-";
  const value = '7595DBDEA83DACB5757441D44899BCDB9911253C';
  const marks = [{ start: before.length, end: before.length + value.length, attributes: {} }];
  const html = await highlight(`${before}${value}.csv'`, marks);
  assert.match(html, /removed-<\/t-q><wbr><span>7595\w+<\/span><t-[sq]>\.csv'/);
});
