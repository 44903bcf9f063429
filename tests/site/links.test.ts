import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { attribute, elementsIn, parsePage } from '../../src/build/html.ts';
import { dist, htmlOf, pages } from '../support/site.ts';
import type { SitePage } from '../support/site.ts';

const trees = new Map(pages.map((page) => [page, [...elementsIn(parsePage(htmlOf(page)))]]));

function idsOf(page: SitePage | undefined): Set<string> {
  const found = page === undefined ? [] : (trees.get(page) ?? []);
  return new Set(found.flatMap((element) => attribute(element, 'id') ?? []));
}

function isFile(path: string): boolean {
  return statSync(join(dist, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

function problemOf(link: string, page: SitePage): string | undefined {
  const url = new URL(link, `http://site.invalid${page.path}`);
  if (url.host !== 'site.invalid') return undefined;
  const path = decodeURIComponent(url.pathname);
  const target = pages.find((candidate) => candidate.path === path);
  if (target === undefined && !isFile(path)) return `${link}: there is no ${path}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor !== '' && !idsOf(target).has(anchor)) return `${link}: ${path} has no #${anchor}`;
  return undefined;
}

for (const page of pages) {
  test(`${page.path} links only to what is there`, () => {
    const links = (trees.get(page) ?? []).flatMap((element) =>
      ['href', 'src'].flatMap((name) => attribute(element, name) ?? []),
    );
    assert.ok(links.length > 0);
    assert.deepEqual(
      links.flatMap((link) => problemOf(link, page) ?? []),
      [],
    );
  });

  test(`${page.path} uses each id once, and refers only to ids that it has`, () => {
    const found = trees.get(page) ?? [];
    const ids = found.flatMap((element) => attribute(element, 'id') ?? []);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    const references = found.flatMap((element) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(
        (name) => attribute(element, name)?.split(/\s+/) ?? [],
      ),
    );
    assert.deepEqual(
      references.filter((id) => !ids.includes(id)),
      [],
    );
  });

  test(`${page.path} gives every picture an alternative text`, () => {
    const silent = (trees.get(page) ?? []).filter((element) => {
      if (attribute(element, 'aria-hidden') === 'true') return false;
      if (element.tagName === 'img') return attribute(element, 'alt') === undefined;
      if (element.tagName !== 'svg') return false;
      const title = element.childNodes.some((node) => node.nodeName === 'title');
      return (
        !title &&
        attribute(element, 'aria-label') === undefined &&
        attribute(element, 'aria-labelledby') === undefined
      );
    });
    assert.deepEqual(
      silent.map((element) => element.tagName),
      [],
    );
  });
}
