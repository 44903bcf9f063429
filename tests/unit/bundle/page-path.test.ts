import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, wayTo, wayToRoot } from '../../../src/bundle/page-path.ts';

test('an address of a folder stands for the index in it', () => {
  assert.equal(fileOf('/'), 'index.html');
  assert.equal(fileOf('/ko/lync/'), 'ko/lync/index.html');
  assert.equal(fileOf('/_astro/main.js'), '_astro/main.js');
});

test('the way from a file to another goes up as often as it must', () => {
  assert.equal(wayTo('index.html', 'ko/index.html'), 'ko/index.html');
  assert.equal(wayTo('ko/lync/index.html', '_astro/main.js'), '../../_astro/main.js');
  assert.equal(wayTo('ko/lync/index.html', 'ko/lync/index.html'), 'index.html');
});

test('the way to the root is written as a folder', () => {
  assert.equal(wayToRoot('index.html'), './');
  assert.equal(wayToRoot('ko/index.html'), '../');
  assert.equal(wayToRoot('ko/lync/index.html'), '../../');
});
