import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, relativeHref, relativeRoot } from '../../../src/bundle/page-path.ts';

test('an address of a folder stands for the index in it', () => {
  assert.equal(fileOf('/'), 'index.html');
  assert.equal(fileOf('/ko/lync/'), 'ko/lync/index.html');
  assert.equal(fileOf('/_astro/main.js'), '_astro/main.js');
});

test('the way from a file to another goes up as often as it must', () => {
  assert.equal(relativeHref('index.html', 'ko/index.html'), 'ko/index.html');
  assert.equal(relativeHref('ko/lync/index.html', '_astro/main.js'), '../../_astro/main.js');
  assert.equal(relativeHref('ko/lync/index.html', 'ko/lync/index.html'), 'index.html');
});

test('the way to the root is written as a folder', () => {
  assert.equal(relativeRoot('index.html'), './');
  assert.equal(relativeRoot('ko/index.html'), '../');
  assert.equal(relativeRoot('ko/lync/index.html'), '../../');
});
