import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { figuresIn, isOfBuild, titleIn } from '../../../src/offline/worker/page-files.ts';

const page = (more = '', index = 'sha256-A') =>
  `<title>A &amp; B</title><link href="/_astro/a.1.css"><script src="/_astro/b.2.js"></script>${more}<search-dialog data-index="${index}">`;

suite('the build of a page', () => {
  const marks = { files: new Set(['/_astro/a.1.css', '/_astro/b.2.js']), index: 'sha256-A' };

  test('a page with code and index of a build is of that build', () => {
    assert.equal(isOfBuild(page(), marks), true);
  });

  test('a figure is of no build: its name has its hash', () => {
    assert.equal(isOfBuild(page('<img src="/_astro/c.3.png">'), marks), true);
  });

  test('a page with other code, another index or none is not', () => {
    assert.equal(isOfBuild(page('<script src="/_astro/c.3.js"></script>'), marks), false);
    assert.equal(isOfBuild(page('', 'sha256-B'), marks), false);
    assert.equal(isOfBuild('<p>404</p>', marks), false);
  });
});

test('the figures of a page are its hashed files that are no code, each once', () => {
  const images = '<img src="/_astro/c.3.png"><img src="/_astro/c.3.png">';
  assert.deepEqual(figuresIn(page(images)), ['/_astro/c.3.png']);
});

test('the title of a page is as it stands in its HTML', () => {
  assert.equal(titleIn(page()), 'A &amp; B');
  assert.equal(titleIn('<p>'), '');
});
