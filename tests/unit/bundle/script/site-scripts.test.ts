import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { convertModules } from '../../../../src/bundle/script/convert-modules.ts';
import { classicScript, withoutModuleSyntax } from '../../../../src/bundle/script/classic.ts';
import { siteScripts } from '../../../../src/bundle/script/site-scripts.ts';

test('what exists only in modules is replaced, and only that', () => {
  const code =
    'const a = "import(x)"; /* import.meta */ const b = import(`./b.js`); use(import.meta.url, a, b);';
  assert.equal(
    withoutModuleSyntax(code),
    'const a = "import(x)"; /* import.meta */ const b = $import(`./b.js`); use($meta.url, a, b);',
  );
});

test('no list of what to preload is left', () => {
  assert.equal(
    withoutModuleSyntax('p(() => import("./b.js"), __vite__mapDeps([0, 1]))'),
    'p(() => $import("./b.js"), [])',
  );
});

test('a module is handed over under its path, with what it imports now and later', async () => {
  const script = await classicScript(
    '_astro/a.js',
    'import { b } from "./b.js"; export const c = b + 1; export const d = () => import(`./d.js`);',
  );
  assert.deepEqual(script.imports, ['_astro/b.js']);
  assert.deepEqual(script.later, ['_astro/d.js']);
  let exports: Record<string, unknown> = {};
  runInNewContext(script.code, {
    fieldbookLoader: {
      define: (path: string, factory: (...args: unknown[]) => void) => {
        assert.equal(path, '_astro/a.js');
        exports = {};
        factory(() => ({ b: 2 }), exports);
      },
    },
  });
  assert.equal(exports['c'], 3);
});

const modules = new Map([
  ['_astro/entry.js', 'import { s } from "./shared.js"; import("./lazy.js"); s();'],
  ['_astro/shared.js', 'export const s = () => "shared";'],
  ['_astro/lazy.js', 'import { s } from "./shared.js"; import { o } from "./only-lazy.js"; s(o);'],
  ['_astro/only-lazy.js', 'export const o = "only lazy";'],
]);

test('an entry brings what it imports, and a later module what the entry has not', async () => {
  const scripts = await siteScripts(await convertModules(modules), 'single');
  const entry = scripts.get('_astro/entry.js')?.code ?? '';
  const lazy = scripts.get('_astro/lazy.js')?.code ?? '';
  assert.match(entry, /define\("_astro\/shared\.js"/);
  assert.match(entry, /run\("_astro\/entry\.js"\);\n$/);
  assert.doesNotMatch(entry, /only lazy/);
  assert.match(lazy, /only lazy/);
  assert.doesNotMatch(lazy, /define\("_astro\/shared\.js"/);
  assert.equal(scripts.has('_astro/shared.js'), false);
});

test('where there are no other files, the entry brings what it would import later', async () => {
  const scripts = await siteScripts(await convertModules(modules), 'single', {
    isEager: () => true,
  });
  assert.match(scripts.get('_astro/entry.js')?.code ?? '', /only lazy/);
});
