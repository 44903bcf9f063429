import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { plainPages } from '../../../bench/scale/peers/text.ts';
import { generateContent } from '../../../bench/scale/site/generate.ts';
import { locales } from '../../../src/locales.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-peers-'));
after(() => {
  rmSync(folder, { recursive: true });
});

test('other generators get the text of every page, with its commands, as plain Markdown', () => {
  const [runbook] = generateContent(folder, 2);
  const pages = plainPages(folder);
  assert.equal(pages.length, 2 * locales.length);
  for (const { id, locale, title, body } of pages) {
    if (id === runbook?.id) assert.equal(title, runbook.title[locale]);
    assert.equal(body.match(/^```powershell$/gm)?.length, 10, id);
    assert.equal(body.match(/^## /gm)?.length, 3);
    assert.equal(body.match(/^### /gm)?.length, 10);
    assert.doesNotMatch(body, /<(?:Task|Step|Note)|<\/|\{\{/);
  }
});
