import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileLocale } from '../../../src/build/file-locale.ts';

for (const [file, locale] of [
  ['ko/lync-push-notifications/index.html', 'ko'],
  ['pagefind/fragment/x-zh_1a2b3c.pf_fragment', 'zh'],
  ['pagefind/pagefind.x-fr_1a2b3c.pf_meta', 'fr'],
  ['_astro/parameters-en.AvBzZK-v.js', 'en'],
  ['_astro/problems-fr.BLSFtaUS.js', 'fr'],
  ['_astro/search-ko.BLSFtaUS.js', 'ko'],
  ['_astro/settings-ko.BLSFtaUS.js', 'ko'],
  ['_astro/rail-ko.BLSFtaUS.js', 'ko'],
  ['_astro/settings-panel.BLSFtaUS.js', undefined],
  ['_astro/search-panel.BLSFtaUS.js', undefined],
  ['_astro/main.B-sbErwx.js', undefined],
  ['_astro/parameters-de.B-sbErwx.js', undefined],
  ['pagefind/pagefind.js', undefined],
  ['index.html', undefined],
] as const) {
  test(`${file} is for ${locale ?? 'every language'}`, () => {
    assert.equal(fileLocale(file), locale);
  });
}
