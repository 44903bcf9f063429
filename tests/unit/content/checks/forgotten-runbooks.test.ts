import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { findContentProblems } from '../../../../src/content/checks/index.ts';
import { pageFile } from '../../../../src/content/read/site-files.ts';
import { shownStrings } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-forgotten-'));
const content = join(folder, 'content');
cpSync(resolve(import.meta.dirname, '../../../fixtures/valid-site/content'), content, {
  recursive: true,
});
const runbook = join(content, 'runbooks', 'enable-push');

after(() => {
  rmSync(folder, { recursive: true });
});

const judge = (forgets: boolean) => findContentProblems(content, { forgets, shown: shownStrings });

function change(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${path} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

test('a runbook is forgotten when it is judged, if nobody asks for it afterwards', async () => {
  const first = pageFile(runbook, 'en');
  await judge(false);
  assert.equal(pageFile(runbook, 'en'), first);
  await judge(true);
  assert.notEqual(pageFile(runbook, 'en'), first);
});

test('of a runbook that is forgotten the checks that compare say the same, with its places', async () => {
  change(join(runbook, 'runbook.yaml'), 'product: ', 'product: x-');
  appendFileSync(join(runbook, 'fr.mdx'), '\n[Voir](#nowhere)\n');
  const catalogue = join(content, 'parameters.yaml');
  const [entry = ''] = /^edgeFqdn:\n(?: .*\n)+/m.exec(readFileSync(catalogue, 'utf8')) ?? [];
  appendFileSync(catalogue, entry.replace('edgeFqdn', 'listedNowhere'));
  const found = await judge(false);
  assert.deepEqual(await judge(true), found);
  const said = (what: string) => found.find((one) => one.found.includes(what));
  assert.ok((said('`x-')?.line ?? 0) > 1);
  assert.ok((said('nowhere')?.line ?? 0) > 1);
  assert.ok((said('listedNowhere')?.line ?? 0) > 1);
});
