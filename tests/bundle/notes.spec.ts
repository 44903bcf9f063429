import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { readFileSync } from 'node:fs';
import { parseWith } from '../../src/schemas/parse.ts';
import { manifestSchema } from '../../src/schemas/manifest.ts';
import { addressIn, unpacked } from '../support/unpacked.ts';
import { expect, test } from './reader.ts';

const page = 'fr/exchange-push-proxy/index.html';
const day = 24 * 60 * 60 * 1000;

function made(): number {
  const file = join(unpacked('all'), 'MANIFEST.json');
  const manifest = parseWith(manifestSchema, JSON.parse(readFileSync(file, 'utf8')), file);
  return Date.parse(parseWith(z.string(), manifest.date.slice(0, 10), file));
}

test('a bundle says that it is old when it is, and not before', async ({ page: tab, open }) => {
  await tab.clock.setFixedTime(made() + 179 * day);
  await open(page);
  await expect(tab.locator('bundle-age')).toBeHidden();
  await tab.clock.setFixedTime(made() + 181 * day);
  await open(page);
  await expect(tab.locator('bundle-age')).toBeVisible();
  await expect(tab.locator('bundle-age')).toContainText('180 jours');
});

test('a page that is opened inside a zip says to unpack it, an unpacked one does not', async ({
  page: tab,
  open,
}) => {
  await open(page);
  await expect(tab.locator('.unpacked-note')).toBeHidden();
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-preview-'));
  copyFileSync(join(unpacked('all'), 'index.html'), join(folder, 'index.html'));
  const alone = await tab.context().newPage();
  await alone.goto(pathToFileURL(join(folder, 'index.html')).href);
  await expect(alone.locator('.unpacked-note p')).toHaveCount(4);
  await expect(alone.locator('.unpacked-note p[lang=ko]')).toBeVisible();
  rmSync(folder, { recursive: true });
});

test('the bundle of one language goes straight to it and offers no other', async ({
  page: tab,
}) => {
  await tab.goto(addressIn('ko', 'index.html'));
  await expect(tab).toHaveURL(/\/ko\/index\.html$/);
  await expect(tab.locator('[data-locale-link]')).toHaveCount(0);
  await tab.locator('.home-runbooks a').first().click();
  await expect(tab.locator('values-form')).toBeVisible();
});
