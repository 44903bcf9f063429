import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertModules } from '../../../../src/bundle/script/convert-modules.ts';
import { siteScripts } from '../../../../src/bundle/script/site-scripts.ts';
import { usedModules } from '../../../../src/bundle/script/used-modules.ts';

const modules = new Map([
  ['_astro/page.js', 'import { s } from "./shared.js"; import("./lazy.js"); s();'],
  ['_astro/online.js', 'import { s } from "./shared.js"; import { o } from "./other.js"; s(o);'],
  ['_astro/shared.js', 'export const s = () => "shared";'],
  ['_astro/other.js', 'export const o = "other";'],
  ['_astro/only-online.js', 'export const p = "only online";'],
  ['_astro/lazy.js', 'import { o } from "./other.js"; o;'],
  ['pagefind/pagefind.js', 'export const q = 1;'],
]);
const named = new Set(['_astro/page.js']);

test('what a script of a page that is left out has does not count as loaded', async () => {
  const used = usedModules(await convertModules(modules), named);
  const scripts = await siteScripts(used, 'bundle');
  assert.match(scripts.get('_astro/lazy.js')?.code ?? '', /define\("_astro\/other\.js"/);
});

test('only what pages load, now or later, is left, and the search engine', async () => {
  const used = usedModules(await convertModules(modules), named);
  const names = ['page', 'shared', 'other', 'lazy'].map((name) => `_astro/${name}.js`);
  assert.deepEqual(new Set(used.keys()), new Set([...names, 'pagefind/pagefind.js']));
});
