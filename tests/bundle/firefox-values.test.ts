import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { constants, inflateSync } from 'node:zlib';
import { found, notices, report, server } from '../support/fixture-site.ts';
import { eachReader } from '../support/firefox/each-reader.ts';
import type { Reader } from '../support/firefox/reader.ts';

const runbookIn = (locale: string) => `${locale}/${notices.id}/index.html`;
const block = `command-block[data-command=${notices.commands.testNotice}]`;

/** A PDF with its streams unpacked, so that it can be looked into. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(pdf.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH });
    } catch {
      return Buffer.alloc(0);
    }
  });
  return text + Buffer.concat(streams).toString('latin1');
}

/** Pastes into a field of its own, and gives what came. */
async function paste(reader: Reader): Promise<string> {
  await reader.page.evaluate(() => {
    const paper = document.createElement('textarea');
    paper.id = 'paper';
    document.body.append(paper);
    paper.focus();
  });
  await reader.page.keyboard.down('Control');
  await reader.page.keyboard.press('v');
  await reader.page.keyboard.up('Control');
  const pasted = await reader.page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('#paper')?.value,
  );
  return (await pasted.jsonValue()) ?? '';
}

suite('Firefox over files: what a reader does', { timeout: 400_000 }, () => {
  const current = eachReader();

  test('values are loaded from a file, after they were shown', async (t) => {
    const reader = current();
    const folder = mkdtempSync(join(tmpdir(), 'fieldbook-values-'));
    t.after(() => {
      rmSync(folder, { recursive: true });
    });
    const file = join(folder, 'values.json');
    const values = { [server.name]: server.value };
    writeFileSync(file, JSON.stringify({ format: 'fieldbook-values', version: 1, values }));
    await reader.openRunbook(runbookIn('en'));
    const input = await reader.page.$('input[type=file]');
    await input?.uploadFile(file);
    await reader.page.waitForSelector('dialog[data-approve-values][open]');
    assert.equal(await reader.value(), '');
    await reader.click('[data-use-values]');
    await reader.page.waitForSelector('dialog[data-approve-values]:not([open])');
    assert.equal(await reader.value(), server.value);
  });

  test('a command is copied with the values', async () => {
    const reader = current();
    await reader.openRunbook(runbookIn('en'));
    await reader.enterValue(server.value);
    await reader.click(`${block} button[data-copy]`);
    await reader.page.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent.startsWith('Copied'),
      {},
      `${block} [data-command-status]`,
    );
    const command = `Test-CfNotice -ServerFqdn '${server.value}'`;
    assert.equal(await paste(reader), command);
  });

  test('the page prints whole, with the values', async () => {
    const reader = current();
    await reader.openRunbook(runbookIn('en'));
    await reader.enterValue(server.value);
    const pdf = Buffer.from(await reader.page.pdf());
    assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-');
    const pages = unpacked(pdf).match(/\/Type\s*\/Page\b/g) ?? [];
    assert.ok(pages.length > 3, `${pages.length} pages`);
  });

  test('a theme goes along to the next page', async () => {
    const reader = current();
    const theme = () => reader.page.evaluate(() => document.documentElement.dataset['theme'] ?? '');
    await reader.openRunbook(runbookIn('en'));
    await reader.click('[data-settings]');
    await reader.page.waitForSelector('.settings[open]');
    await reader.click('.settings [value=dark]');
    await reader.click('.settings button');
    const chosen = await theme();
    assert.match(chosen, /light|dark/);
    await reader.followTo('fr');
    assert.equal(await theme(), chosen);
  });

  test('a result leads to its place in another file', async () => {
    const reader = current();
    await reader.openRunbook(`fr/${report.id}/index.html`);
    await reader.click('button[data-search]');
    await reader.page.waitForSelector('dialog[data-search-dialog][open]');
    await reader.page.keyboard.type(found.configuration);
    await reader.click(`[data-search-results] a[href*=${notices.id}]`);
    await reader.page.waitForSelector(`[data-runbook=${notices.id}]`);
    await reader.ready();
    const { pathname, hash } = new URL(reader.page.url());
    assert.ok(pathname.endsWith(runbookIn('fr')), pathname);
    assert.match(hash, /^#[a-z-]+$/);
  });
});
