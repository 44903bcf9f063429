import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOn, pageCount, pageSize, shownPages } from '../../../src/render/list-pages.ts';

const list = Array.from({ length: pageSize * 2 + 1 }, (_, at) => at);

test('a list of one page more than it holds begins another page', () => {
  assert.equal(pageCount(0), 1);
  assert.equal(pageCount(pageSize), 1);
  assert.equal(pageCount(pageSize + 1), 2);
});

test('pages hold every entry once, in the order of the list', () => {
  const pages = [1, 2, 3].map((page) => entriesOn(list, page));
  assert.deepEqual(pages.flat(), list);
  assert.deepEqual(
    pages.map(({ length }) => length),
    [pageSize, pageSize, 1],
  );
});

test('a page links to the ends and to its neighbours, however many pages there are', () => {
  assert.deepEqual(shownPages(1, 1), [1]);
  assert.deepEqual(shownPages(1, 42), [1, 2, 'gap', 42]);
  assert.deepEqual(shownPages(20, 42), [1, 'gap', 19, 20, 21, 'gap', 42]);
  assert.deepEqual(shownPages(42, 42), [1, 'gap', 41, 42]);
});

test('no gap stands for a single page', () => {
  assert.deepEqual(shownPages(4, 7), [1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual(shownPages(3, 6), [1, 2, 3, 4, 5, 6]);
});
