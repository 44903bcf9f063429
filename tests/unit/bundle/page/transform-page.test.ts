import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage, serializePage } from '../../../../src/build/html.ts';
import { classicScripts } from '../../../../src/bundle/page/classic-scripts.ts';
import { addNotes } from '../../../../src/bundle/page/notes.ts';
import { dropOnlineOnly } from '../../../../src/bundle/page/online-only.ts';
import { dropOtherLocales } from '../../../../src/bundle/page/other-locales.ts';
import { filePolicy } from '../../../../src/build/policy.ts';
import { bundlePolicy } from '../../../../src/bundle/page/policy.ts';
import { relativeLinks } from '../../../../src/bundle/page/relative-links.ts';
import { transformPage } from '../../../../src/bundle/page/transform-page.ts';
import { bodyAfter, factsOf } from '../context.ts';

test('links become relative and name index.html; query and anchor stay', () => {
  const after = (href: string) =>
    /href="([^"]*)"/.exec(
      bodyAfter(relativeLinks, `<a href="${href}">x</a>`, 'ko/a/index.html'),
    )?.[1];
  assert.equal(after('/ko/'), '../index.html');
  assert.equal(after('/ko/b/?q=x#step'), '../b/index.html?q=x#step');
  assert.equal(after('/'), '../../index.html');
  assert.equal(after('/favicon.svg'), '../../favicon.svg');
  for (const untouched of ['#step', 'https://learn.microsoft.com/', '//example.org/', 'b.html']) {
    assert.equal(after(untouched), untouched);
  }
});

test('a link to a file that is not in the bundle is an error that names page and link', () => {
  const context = factsOf({ has: (file) => file !== 'en/index.html' });
  assert.throws(
    () => bodyAfter(relativeLinks, '<a href="/en/">x</a>', 'ko/index.html', context),
    /ko\/index\.html: <a href="\/en\/"> is not in the bundle/,
  );
});

test('what looks like a link in text and data is left alone', () => {
  const text =
    '<p>href="/ko/"</p><script type="application/json">{"a":"<a href=\\"/ko/\\">"}</script>';
  assert.equal(bodyAfter(relativeLinks, text), text);
});

test('the page tells scripts where the site begins and what a folder is called', () => {
  const page = parsePage('<html data-root="/">');
  relativeLinks(page, 'ko/a/index.html', factsOf());
  assert.match(serializePage(page), /<html data-root="..\/..\/" data-index="index.html">/);
});

test('what is for servers only goes', () => {
  const page = parsePage(
    '<head><link rel="canonical" href="x"><link rel="alternate" hreflang="ko" href="y"><link rel="stylesheet" href="z">' +
      '</head><body><p data-online-only><a href="/d/">d</a></p><p>kept</p></body>',
  );
  dropOnlineOnly(page);
  assert.equal(
    serializePage(page),
    '<html><head><link rel="stylesheet" href="z"></head><body><p>kept</p></body></html>',
  );
});

const choice =
  '<nav data-locales><ul><li><a data-locale-link="ko" href="/ko/">ko</a></li><li><a data-locale-link="en" href="/en/">en</a></li></ul></nav>';

test('a bundle of several languages leads only to those', () => {
  const after = bodyAfter(dropOtherLocales, choice, 'x', factsOf({ locales: ['ko', 'fr'] }));
  assert.match(after, /data-locale-link="ko"/);
  assert.doesNotMatch(after, /data-locale-link="en"/);
});

test('a bundle of one language offers no choice', () => {
  assert.equal(bodyAfter(dropOtherLocales, choice, 'x', factsOf({ locales: ['ko'] })), '');
});

test('where one language is all there is, the first page keeps its link and does not move by itself', () => {
  const page = parsePage(
    '<ul data-choose-locale><li><a data-locale-link="ko" href="/ko/">ko</a></li>' +
      '<li><a data-locale-link="en" href="/en/">en</a></li></ul>',
  );
  dropOtherLocales(page, 'index.html', factsOf({ locales: ['ko'] }));
  const after = serializePage(page);
  assert.match(after, /<li><a data-locale-link="ko" href="\/ko\/">ko<\/a><\/li><\/ul>/);
  assert.doesNotMatch(after, /http-equiv/);
});

test('module scripts become classic ones that wait; others and data stay', () => {
  const after = bodyAfter(
    classicScripts,
    '<script type="module" src="/a.js"></script><script src="/b.js"></script><script type="application/json">{}</script>',
  );
  assert.equal(
    after,
    '<script src="/a.js" defer=""></script><script src="/b.js"></script><script type="application/json">{}</script>',
  );
});

test('a module inside the page is an error', () => {
  assert.throws(
    () => bodyAfter(classicScripts, '<script type="module">x()</script>'),
    /stands inside/,
  );
});

test('the policy is the one for files, without anything unsafe but WebAssembly', () => {
  const page = parsePage('<meta http-equiv="Content-Security-Policy" content="x">');
  bundlePolicy(page, 'x');
  assert.ok(serializePage(page).includes(`content="${filePolicy}"`));
  assert.deepEqual(filePolicy.match(/'[a-z-]*unsafe-[a-z-]+'/g), ["'wasm-unsafe-eval'"]);
  assert.throws(() => {
    bundlePolicy(parsePage('<p>'), 'ko/index.html');
  }, /no content security policy/);
});

test('a page says in its own language that it was not unpacked, and when it is old', () => {
  const after = bodyAfter(addNotes, '<main></main>');
  assert.match(after, /^<div class="unpacked-note"><p lang="ko">ko:offline.unpacked<\/p><\/div>/);
  assert.match(after, /<bundle-age hidden="" role="note" data-date="2026-11-21" data-days="180">/);
});

test('a bundle that never grows old has no note of its age', () => {
  assert.doesNotMatch(
    bodyAfter(addNotes, '<main></main>', 'x', factsOf({ maxAgeDays: 0 })),
    /bundle-age/,
  );
});

test('beside the form stand hidden notes on what links carry', () => {
  const after = bodyAfter(addNotes, '<p data-storage-note></p>');
  assert.match(
    after,
    /<p class="values-note" data-handoff-note="carried" hidden="">ko:offline.carried<\/p><p class="values-note" data-handoff-note="tooLarge" hidden="">ko:offline.tooLarge<\/p>/,
  );
});

test('a whole page goes through every step', () => {
  const html =
    '<!doctype html><html lang="ko" data-locale="ko"><head><meta http-equiv="content-security-policy" content="a">' +
    '<link rel="canonical" href="https://x/"><script type="module" src="/_astro/a.js"></script></head>' +
    '<body><a href="/ko/">x</a></body></html>';
  const after = transformPage(parsePage(html), 'ko/b/index.html', factsOf());
  assert.match(after, /^<!DOCTYPE html><html lang="ko" data-locale="ko" data-root="..\/..\/"/);
  assert.match(after, /<script src="..\/..\/_astro\/a.js" defer="">/);
  assert.match(after, /<a href="..\/index.html">/);
  assert.doesNotMatch(after, /canonical|type="module"/);
});
