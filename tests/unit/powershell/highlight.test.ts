import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlight } from '../../../src/powershell/highlight.ts';

test('no line can be broken between a type and its brackets', async () => {
  const html = await highlight("if ([string]$_.Name -eq [Convert]::ToString('a')) { }", []);
  assert.match(html, /\(\[string\]\$_\.Name /);
  assert.match(html, /\[Convert\]/);
  assert.match(html, /<t-k>-eq<\/t-k>/);
});
