import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { attribute, elements } from '../support/html.ts';
import { dist, htmlOf, runbookPages } from '../support/site.ts';
import type { SitePage } from '../support/site.ts';

const kilobyte = 1000;
const budget = { page: 40 * kilobyte, script: 16 * kilobyte };

interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly figures: number;
}

function compressed(file: string): number {
  assert.ok(existsSync(file), `${file} is asked for by a page and was not built`);
  return gzipSync(readFileSync(file), { level: 9 }).length;
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

/** What a first visit to a page brings over the wire, compressed, before search is opened. */
function weigh(page: SitePage): Weight {
  const html = htmlOf(page);
  const scripts = new Set<string>();
  const weight = { html: gzipSync(html, { level: 9 }).length, css: 0, js: 0, figures: 0 };
  const local = (path: string): string => join(dist, decodeURI(path));
  for (const element of elements(parse(html))) {
    const src = attribute(element, 'src');
    const href = attribute(element, 'href') ?? '';
    if (element.tagName === 'script' && src !== undefined) withImports(local(src), scripts);
    if (element.tagName === 'img' && src !== undefined) weight.figures += compressed(local(src));
    if (element.tagName !== 'link') continue;
    const rel = attribute(element, 'rel');
    if (rel === 'stylesheet') weight.css += compressed(local(href));
    if (rel === 'modulepreload') withImports(local(href), scripts);
    if (rel === 'icon') weight.figures += compressed(local(href));
  }
  for (const file of scripts) weight.js += compressed(file);
  return weight;
}

const kB = (bytes: number): string => (bytes / kilobyte).toFixed(1).padStart(5);
const report: string[] = [];

for (const page of runbookPages) {
  test(`${page.path} weighs at most 40 kB, its scripts at most 16 kB`, () => {
    const { html, css, js, figures } = weigh(page);
    const sum = html + css + js + figures;
    report.push(
      `${kB(sum)} kB = HTML ${kB(html)} + CSS ${kB(css)} + JS ${kB(js)} + figures ${kB(figures)}  ${page.path}`,
    );
    assert.ok(js <= budget.script, `JS ${js} bytes of ${budget.script}`);
    assert.ok(sum <= budget.page, `${sum} bytes of ${budget.page}`);
  });
}

test('no page asks for a font from the web', () => {
  const fonts = runbookPages.filter((page) => /\.woff2?|\.ttf|\.otf/.test(htmlOf(page)));
  assert.deepEqual(fonts, []);
});

after(() => {
  console.log(`First visit, compressed:\n${report.sort().join('\n')}`);
});
