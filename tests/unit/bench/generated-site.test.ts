import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { generateContent } from '../../../bench/scale/site/generate.ts';
import { filesBelow } from '../../../src/build/files.ts';
import { findContentProblems } from '../../../src/content/checks/index.ts';
import { locales } from '../../../src/locales.ts';

suite('the site that the measurements of large sites generate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-generated-'));
  const one = join(folder, 'one');
  const again = join(folder, 'again');
  const runbooks = generateContent(one, 4);
  generateContent(again, 4);

  after(() => {
    rmSync(folder, { recursive: true });
  });

  test('passes the checks of any content', async () => {
    assert.deepEqual(await findContentProblems(one), []);
  });

  test('is the same each time', () => {
    const textsIn = (site: string) =>
      filesBelow(site).map((file) => [file, readFileSync(join(site, file), 'utf8')]);
    assert.deepEqual(textsIn(again), textsIn(one));
  });

  test('has ten commands and different titles in every runbook', () => {
    for (const { files } of runbooks)
      assert.equal([...files.keys()].filter((file) => file.startsWith('commands/')).length, 10);
    const titles = runbooks.flatMap(({ title }) => locales.map((locale) => title[locale]));
    assert.equal(new Set(titles).size, 4 * locales.length);
  });
});
