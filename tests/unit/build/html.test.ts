import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  attribute,
  copyPage,
  elementsIn,
  parsePage,
  remove,
  serializePage,
} from '../../../src/build/html.ts';

const html =
  '<!DOCTYPE html><html lang="en"><head><title>a</title></head><body><!--note--><p class="x">a <b>b</b></p>' +
  '<template><i>c</i></template></body></html>';

test('a copy of a page is the same, and changes on its own', () => {
  const page = parsePage(html);
  const copy = copyPage(page);
  assert.equal(serializePage(copy), html);
  for (const element of elementsIn(copy)) {
    for (const attr of element.attrs) attr.value = 'changed';
    if (element.tagName === 'b' || element.tagName === 'i') remove(element);
  }
  assert.equal(serializePage(page), html);
  assert.doesNotMatch(serializePage(copy), /<b>|<i>|class="x"/);
});

test('elements come in the order of the document, those of templates too, also while some are removed', () => {
  const page = parsePage(html);
  const names: string[] = [];
  for (const element of elementsIn(page)) {
    names.push(element.tagName);
    if (attribute(element, 'class') === 'x') remove(element);
  }
  assert.deepEqual(names, ['html', 'head', 'title', 'body', 'p', 'b', 'template', 'i']);
});
