import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { constants, inflateSync } from 'node:zlib';
import * as z from 'zod/mini';
import { parseWith } from '../../src/parse.ts';
import { Firefox } from '../support/firefox/firefox.ts';
import { addressIn, removeUnpacked } from '../support/unpacked.ts';
import { ready, type FirefoxPage } from '../support/firefox/page.ts';

const runbook = 'en/lync-push-notifications/index.html';
const block = 'command-block[data-command=test-push-notification]';

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

suite('Firefox over files: what a reader does', { timeout: 200_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-values-'));
  let firefox: Firefox;
  let page: FirefoxPage;

  const text = async (expression: string) =>
    parseWith(z.string(), await page.evaluate(expression), expression);

  before(async () => {
    firefox = await Firefox.launch();
    page = await firefox.newPage();
    await page.goto(addressIn('all', runbook));
    await page.until(ready);
  });
  after(async () => {
    await firefox.close();
    rmSync(folder, { recursive: true, force: true });
    removeUnpacked();
  });

  test('values are loaded from a file, after they were shown', async () => {
    const file = join(folder, 'values.json');
    writeFileSync(
      file,
      JSON.stringify({
        format: 'fieldbook-values',
        version: 1,
        values: { edgeFqdn: 'edge07.fabrikam.com' },
      }),
    );
    await page.setFile('[data-load-values] input', file);
    await page.until('document.querySelector("dialog[data-approve-values]")?.open');
    assert.equal(await text('document.querySelector("[name=edgeFqdn]").value'), '');
    await page.click('[data-use-values]');
    await page.until('document.querySelector("[name=edgeFqdn]").value === "edge07.fabrikam.com"');
  });

  test('a command is copied with them', async () => {
    await page.click(`${block} button[data-copy]`);
    await page.until(
      `document.querySelector("${block} [data-command-status]").textContent.startsWith("Copied")`,
    );
    await page.evaluate(
      '(document.body.append(Object.assign(document.createElement("textarea"), { id: "paper" })), document.querySelector("#paper").focus())',
    );
    await page.control('v');
    await page.until('document.querySelector("#paper").value !== ""');
    assert.equal(
      await text('document.querySelector("#paper").value'),
      "Test-CsMcxPushNotification -AccessEdgeFqdn 'edge07.fabrikam.com'",
    );
  });

  test('the page prints whole, with the values', async () => {
    const pdf = await page.print();
    assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-');
    const pages = unpacked(pdf).match(/\/Type\s*\/Page\b/g) ?? [];
    assert.ok(pages.length > 3, `${pages.length} pages`);
  });

  test('a theme goes along to the next page', async () => {
    const themed = () => text('document.documentElement.dataset.theme ?? ""');
    await page.click('[data-theme-toggle]');
    const theme = await themed();
    assert.match(theme, /light|dark/);
    await page.click('a[data-locale-link=fr]');
    await page.until(`document.documentElement.dataset.locale === "fr" && ${ready}`);
    assert.equal(await themed(), theme);
  });

  test('a result leads to its place in another file', async () => {
    await page.click('button[data-search]');
    await page.until('document.querySelector("dialog[data-search-dialog]").open');
    await page.type('Set-CsAccessEdgeConfiguration');
    await page.until('document.querySelector("[data-search-results] a[href*=skype]")');
    await page.click('[data-search-results] a[href*=skype]');
    await page.until(
      `document.querySelector("[data-runbook=lync-skype-provisioning]") && ${ready}`,
    );
    assert.match(
      await text('location.href'),
      /\/fr\/lync-skype-provisioning\/index\.html#[a-z-]+$/,
    );
  });

  test('nothing was said on the console', () => {
    assert.deepEqual(page.errors, []);
  });
});
