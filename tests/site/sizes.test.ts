import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { attribute, elementsIn, parsePage } from '../../src/build/html.ts';
import { builtSite } from '../support/built-site.ts';
import { largeDist } from '../support/large-site.ts';
import { dist, homePages, htmlOf, runbookPages } from '../support/site.ts';
import type { SitePage } from '../support/site.ts';
import { bytesSent } from '../support/wire.ts';

const kilobyte = 1000;
const budget = {
  push: 44 * kilobyte,
  /** Of the longest runbook: commands that guard, record and read back are most of it. */
  page: 54 * kilobyte,
  /** Of a home page, however many runbooks there are. */
  home: 30 * kilobyte,
  script: 16 * kilobyte,
};

interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly figures: number;
}

/** The files that a script loads with the page: what it imports, but not what it imports later. */
function withImports(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:from|^import|[;\n]import)\s*["'](\.[^"']+)["']/g)) {
    withImports(join(file, '..', path), seen);
  }
}

/** What a first visit to a page brings over the wire, before search is opened. */
async function weigh(page: SitePage, root = dist): Promise<Weight> {
  const html = htmlOf(page);
  const scripts = new Set<string>();
  const sheets: string[] = [];
  const figures: string[] = [];
  const local = (path: string): string => join(root, decodeURI(path));
  for (const element of elementsIn(parsePage(html))) {
    const src = attribute(element, 'src');
    const href = attribute(element, 'href') ?? '';
    const rel = attribute(element, 'rel');
    if (element.tagName === 'script' && src !== undefined) withImports(local(src), scripts);
    if (element.tagName === 'img' && src !== undefined) figures.push(src);
    if (element.tagName !== 'link') continue;
    if (rel === 'stylesheet') sheets.push(href);
    if (rel === 'modulepreload') withImports(local(href), scripts);
    if (rel === 'icon') figures.push(href);
  }
  const sent = async (files: readonly string[]): Promise<number> => {
    const bytes = await Promise.all(files.map(bytesSent));
    return bytes.reduce((sum, size) => sum + size, 0);
  };
  return {
    html: await sent([page.file]),
    css: await sent(sheets.map(local)),
    js: await sent([...scripts]),
    figures: await sent(figures.map(local)),
  };
}

const kB = (bytes: number): string => (bytes / kilobyte).toFixed(1).padStart(5);
const report: string[] = [];

for (const page of runbookPages) {
  const most = page.path.includes('push-notifications') ? budget.push : budget.page;
  test(`${page.path} weighs at most ${most / kilobyte} kB, its scripts at most 16 kB`, async () => {
    const { html, css, js, figures } = await weigh(page);
    const sum = html + css + js + figures;
    report.push(
      `${kB(sum)} kB = HTML ${kB(html)} + CSS ${kB(css)} + JS ${kB(js)} + figures ${kB(figures)}  ${page.path}`,
    );
    assert.ok(js <= budget.script, `JS ${js} bytes of ${budget.script}`);
    assert.ok(sum <= most, `${sum} bytes of ${most}`);
  });
}

const homes = [
  ...homePages.map((page) => ({ page, root: dist })),
  ...builtSite(largeDist).homePages.map((page) => ({ page, root: largeDist })),
];

for (const { page, root } of homes) {
  const site = root === dist ? 'of the site' : 'of many runbooks';
  test(`${page.path} ${site} weighs at most ${budget.home / kilobyte} kB`, async () => {
    const { html, css, js, figures } = await weigh(page, root);
    const sum = html + css + js + figures;
    report.push(`${kB(sum)} kB  ${page.path} ${site}`);
    assert.ok(sum <= budget.home, `${sum} bytes of ${budget.home}`);
  });
}

test('a file with one runbook does not carry the list of all', () => {
  const files = globSync('fieldbook-*.html', { cwd: join(dist, 'downloads') });
  assert.ok(files.length > 0);
  const textOf = (file: string) => readFileSync(join(dist, 'downloads', file), 'utf8');
  const carries = files.filter((file) => textOf(file).includes('define("_astro/runbooks-'));
  assert.deepEqual(carries, []);
});

test('no page asks for a font from the web', () => {
  const fonts = runbookPages.filter((page) => /\.woff2?|\.ttf|\.otf/.test(htmlOf(page)));
  assert.deepEqual(fonts, []);
});

after(() => {
  console.log(`First visit, compressed:\n${report.sort().join('\n')}`);
});
