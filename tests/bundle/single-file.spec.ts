import { expect, test } from '@playwright/test';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { field, valueIn } from '../support/runbook-page.ts';
import {
  companyDomain,
  fixtureDist,
  notices,
  report,
  reportServer,
  server,
} from '../support/fixture-site.ts';
import { release } from './release.ts';

test('a runbook in a single file has its styles, drawings and form, and asks for nothing', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "fieldbook 파일's-"));
  const file = join(folder, 'runbook.html');
  copyFileSync(join(fixtureDist, 'downloads', `fieldbook-${notices.id}-ko.html`), file);
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('values-form')).toBeVisible();
  await field(page, server.name).fill(server.value);
  await expect(valueIn(page, notices.commands.testNotice, server.name)).toHaveText(server.value);
  await page.locator('.background > summary').click();
  const drawing = page.locator('figure svg:visible');
  await expect(drawing.locator(`[data-param="${server.name}"]`)).toHaveText(server.value);
  await drawing.locator(`a[href="#${notices.steps.server}"]`).click();
  await expect(page.locator(`#${notices.steps.server}`)).toBeInViewport();
  const values = { [companyDomain.name]: 'not a domain', [reportServer.name]: reportServer.value };
  await page.locator('[data-load-values] input').setInputFiles({
    name: 'values.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'fieldbook-values', version: 1, values })),
  });
  // Of other runbooks: what judges them comes with the file.
  await expect(page.locator('.values-problems > li')).toHaveCount(1);
  await expect(page.locator('.values-problems > li')).toContainText(companyDomain.name);
  await expect(page.locator(`[data-change="${reportServer.name}"] input`)).toBeChecked();
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(said).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('a single file says what it was made from, and that it is old when it is', async ({
  page,
}) => {
  const { version, year, after } = release();
  const file = join(fixtureDist, 'downloads', `fieldbook-${report.id}-fr.html`);
  await page.clock.setFixedTime(after(179));
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('[data-release]')).toContainText(`Version ${version}`);
  await expect(page.locator('[data-release]')).toContainText(year);
  await expect(page.locator('bundle-age')).toBeHidden();
  await page.clock.setFixedTime(after(181));
  await page.reload();
  await expect(page.locator('bundle-age')).toBeVisible();
  await expect(page.locator('bundle-age')).toContainText('180 jours');
});
