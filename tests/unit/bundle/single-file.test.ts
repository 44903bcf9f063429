import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { parsePage } from '../../../src/build/html.ts';
import {
  fillSingleFile,
  insideScript,
  openSingleFile,
  type Sources,
} from '../../../src/bundle/single-file.ts';
import { factsOf } from './context.ts';

const files: Readonly<Record<string, string>> = {
  'early.js': 'early("</script>")',
  '_astro/main.js': 'main()',
  '_astro/a.css': 'p { color: red }',
};
const sources: Sources = {
  read: (file) => Promise.resolve(files[file] ?? ''),
  licences: (inside) => `licences of ${inside.join(', ')}`,
};
const html = `<!doctype html><html lang="ko" data-locale="ko" data-root="../../"><head>
<meta http-equiv="content-security-policy" content="x"><link rel="icon" href="/favicon.svg">
<script src="/early.js"></script><link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/main.js"></script>
</head><body><nav data-locales><a href="/en/">en</a></nav><a class="brand" href="/ko/" aria-label="first page">home</a><a href="#step">s</a>
<button data-search>search</button><search-dialog></search-dialog><main>text</main><footer><p data-licences><a href="/LICENSE.txt">Licences</a></p></footer></body></html>`;

/** The single file of a page, as the downloads make it. */
async function singleFile(page: string, from = sources): Promise<string> {
  const open = await openSingleFile('ko/a/index.html', parsePage(page), from, factsOf());
  return (await fillSingleFile(open, from)).toString();
}

test('a single file asks for nothing, and its policy names what it holds', async () => {
  const page = await singleFile(html);
  assert.doesNotMatch(page, / (?:src|href)="(?!#)/);
  assert.doesNotMatch(page, /search|data-locales/);
  assert.match(page, /<a class="brand">home<\/a>/);
  for (const text of [insideScript('early("</script>")'), 'main()', 'p { color: red }']) {
    assert.ok(page.includes(text), text);
    const hash = createHash('sha256').update(text).digest('base64');
    assert.ok(page.includes(`'sha256-${hash}'`), text);
  }
  assert.doesNotMatch(page, /unsafe/);
});

test('a page without a policy is refused, as its single file would have none', async () => {
  const open = html.replace(/<meta http-equiv[^>]*>/, '');
  await assert.rejects(singleFile(open), {
    message: 'ko/a/index.html: the page has no content security policy.',
  });
});

test('what waited for the page still runs after it, what did not before it', async () => {
  const page = await singleFile(html);
  assert.ok(page.indexOf('early(') < page.indexOf('<body>'));
  assert.ok(page.indexOf('main()') > page.indexOf('<main>'));
});

test('what ends a script does not end it inside a page', () => {
  assert.equal(insideScript('"</script><!-- x"'), '"<\\/script>\\x3C!-- x"');
});

test('a single file says in its language what it was made from, and when it is old', async () => {
  const page = await singleFile(html);
  assert.match(page, /<p data-release="1.2.3">ko:offline.made<\/p><\/footer>/);
  assert.match(page, /<bundle-age hidden="" role="note" data-date="2026-11-21" data-days="180">/);
  assert.match(page, /<p lang="ko">ko:offline.old<\/p>/);
  // Nobody opens it inside a zip, and it has no other page to take values to.
  assert.doesNotMatch(page, /unpacked|carried/);
});

test('a single file holds the licences of what is in it, under the words of the link to them', async () => {
  const page = await singleFile(html);
  const inside = 'early.js, _astro/a.css, _astro/main.js';
  assert.ok(
    page.includes(
      `<details><summary>Licences</summary><pre lang="en">licences of ${inside}</pre></details>`,
    ),
  );
  const without = html.replace(/<p data-licences>.*<\/p>/, '');
  await assert.rejects(singleFile(without), {
    message: 'ko/a/index.html: the page has no link to the licences.',
  });
});

test('a text that is a style sheet and a script stands in each as it must', async () => {
  const both = 'x("</script>")';
  const read = (file: string) => Promise.resolve(file.startsWith('_astro/') ? both : '');
  const page = await singleFile(html, { ...sources, read });
  assert.ok(page.includes(`<style>${both}</style>`));
  assert.ok(page.includes(`<script>${insideScript(both)}</script>`));
});
