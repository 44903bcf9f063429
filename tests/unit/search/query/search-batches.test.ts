import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search, type Engine } from '../../../../src/search/query/search.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { aRecord } from './support/record.ts';

const reader = { locale: 'en', values: {} } as const;

/** An engine that proposes pages in an order, and counts which are loaded. */
class Proposing implements Engine {
  readonly loaded: string[] = [];
  readonly #pages: readonly (readonly SearchRecord[])[];

  constructor(pages: readonly (readonly SearchRecord[])[]) {
    this.#pages = pages;
  }

  find(): ReturnType<Engine['find']> {
    const found = this.#pages.map((records, at) => ({
      id: String(at),
      score: 100 - at,
      load: () => {
        this.loaded.push(String(at));
        return Promise.resolve(records);
      },
    }));
    return Promise.resolve(found.reverse());
  }
}

function pageOf(number: number, ...texts: string[]): SearchRecord[] {
  return texts.map((text, at) =>
    aRecord({
      page: `en/runbook-${number}/`,
      anchor: `step-${at}`,
      titles: [`Runbook ${number}`, 'Task', 'Step'],
      parts: [{ kind: 'prose', text }],
    }),
  );
}

function pagesOf(count: number, ...texts: string[]): SearchRecord[][] {
  return Array.from({ length: count }, (_, number) => pageOf(number, ...texts));
}

const first = (count: number) => Array.from({ length: count }, (_, at) => String(at));

test('of many pages that match, only the likeliest are loaded, and more are known to be there', async () => {
  const engine = new Proposing(pagesOf(30, 'Renew the certificate.'));
  const { results, more } = await search(engine, 'certificate', reader);
  assert.deepEqual(engine.loaded, first(8));
  assert.equal(results.length, 8);
  assert.equal(more, true);
});

test('every record of a page that matches whole is found', async () => {
  const engine = new Proposing(pagesOf(3, 'A certificate.', 'Nothing.', 'Certificates.'));
  const { results, more } = await search(engine, 'certificate', reader);
  assert.equal(results.length, 6);
  assert.equal(more, false);
});

test('a page whose records hold the words apart is no whole match, and the next pages are loaded', async () => {
  const pages = [
    ...pagesOf(12, 'Renew it.', 'The certificate.'),
    pageOf(12, 'Renew the certificate.'),
  ];
  const engine = new Proposing(pages);
  const { results, partial, more } = await search(engine, 'renew certificate', reader);
  assert.deepEqual(engine.loaded, first(13));
  assert.deepEqual(
    results.map(({ record }) => record.page),
    ['en/runbook-12/'],
  );
  assert.equal(partial, false);
  assert.equal(more, false);
});

test('no query loads more than forty pages', async () => {
  const engine = new Proposing(pagesOf(100, 'Renew it.', 'The certificate.'));
  const { partial } = await search(engine, 'renew certificate', reader);
  assert.equal(partial, true);
  assert.deepEqual([...new Set(engine.loaded)].length, 40);
});
