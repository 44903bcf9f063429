import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { after, before, suite, test } from 'node:test';
import { unzipSync } from 'fflate';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { billName, readBill } from '../../src/third-party/bill.ts';
import { licencesName } from '../../src/third-party/licences.ts';
import {
  attribute,
  childrenOf,
  elementsIn,
  firstElement,
  parsePage,
  textOf,
} from '../../src/build/html.ts';
import { locales } from '../../src/locales.ts';
import { stateOf } from '../builds/folder-state.ts';
import { runIn } from '../builds/run.ts';
import { packagesIn, partsOf } from '../support/parts.ts';
import { ProjectCopy } from '../support/project-copy.ts';

suite('what others have in a site', () => {
  const copy = new ProjectCopy();
  const env = { SOURCE_DATE_EPOCH: '4000000000' };
  const read = (file: string): string => readFileSync(copy.path('dist', file), 'utf8');
  const zip = (scope: string): Record<string, string> => {
    const [file = ''] = globSync(`downloads/*-${scope}.zip`, { cwd: copy.path('dist') });
    const files = Object.entries(unzipSync(readFileSync(copy.path('dist', file))));
    return Object.fromEntries(
      files.map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]),
    );
  };

  before(async () => {
    copy.change(
      'astro.config.mjs',
      'assetsInlineLimit: 0,',
      'assetsInlineLimit: 0, sourcemap: true,',
    );
    // A page takes code of one more package.
    copy.change('src/layouts/entry.ts', /^/, "import { strToU8 } from 'fflate';\n");
    copy.change('src/layouts/entry.ts', /$/, "document.title += strToU8('').join();\n");
    const { code, output } = await runIn(copy, 'build', { env });
    assert.equal(code, 0, output);
  });

  after(() => {
    copy.remove();
  });

  test('is what source maps say of its scripts, and nothing else', () => {
    const expected = new Map<string, string[]>();
    const scripts = globSync('_astro/*.js', { cwd: copy.path('dist') }).sort();
    for (const file of scripts) {
      for (const name of packagesIn(copy.path('dist', file)))
        expected.set(name, [...(expected.get(name) ?? []), file]);
    }
    assert.ok(expected.has('zod') && expected.has('fflate') && expected.has('jsonc-parser'));
    // The service worker, which may share a package with pages, has no source map.
    const found = [...partsOf(readBill(read(billName)))].map(
      ([name, files]) => [name, files.filter((file) => file.startsWith('_astro/'))] as const,
    );
    const ofScripts = found.filter(([, files]) => files.length > 0);
    assert.deepEqual(new Map(ofScripts), new Map([...expected].sort()));
  });

  test('is what the service worker and the search engine say of themselves', () => {
    const parts = partsOf(readBill(read(billName)));
    const said = [...read('worker.js').matchAll(/workbox:([\w-]+):[\d.]+/g)];
    const inWorker = said.map(([, name = '']) => `workbox-${name}`).sort();
    assert.ok(inWorker.length > 2);
    const listed = [...parts].filter(([, files]) => files.includes('worker.js'));
    assert.deepEqual(
      listed.map(([name]) => name),
      [...inWorker, 'zod'],
    );
    assert.deepEqual(parts.get('pagefind'), [
      'pagefind/pagefind.js',
      'pagefind/wasm.unknown.pagefind',
    ]);
  });

  test('is inside the search engine in the versions that it names', () => {
    const engine = readBill(read(billName)).components.find(({ name }) => name === 'pagefind');
    const wasm = gunzipSync(
      readFileSync(copy.path('dist/pagefind/wasm.unknown.pagefind')),
    ).toString('latin1');
    const crates = [...wasm.matchAll(/registry\/src\/[^/]+\/([\w-]+?)-(\d+\.\d+\.\d+)\//g)];
    const named = new Map(crates.map(([, name = '', version = '']) => [name, version]));
    for (const [name, pattern] of [
      ['wasm-bindgen', /wasm-bindgen.(\d+\.\d+\.\d+) \(/s],
      ['rust', /rustc.{1,2}?(\d+\.\d+\.\d+(?:-\w+)?) \(/s],
    ] as const)
      named.set(name, pattern.exec(wasm)?.[1] ?? 'not named');
    assert.ok(named.size > 2);
    for (const [name, version] of named) {
      const listed = engine?.components?.find((one) => one.name === name);
      assert.equal(listed?.version, version, name);
    }
  });

  for (const scope of ['all', ...locales])
    test(`a bundle of ${scope} has a bill of its own files, and the licences of their parts`, async () => {
      const files = zip(scope);
      const text = files[billName] ?? '';
      const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
      assert.equal(await validator.validate(text), null);
      const bill = readBill(text);
      const parts = partsOf(bill);
      assert.deepEqual(
        [...parts.keys()],
        ['es-hangul', 'fflate', 'jsonc-parser', 'lean-qr', 'pagefind', 'zod'],
      );
      for (const file of [...parts.values()].flat()) assert.ok(Object.hasOwn(files, file), file);
      // The code of jsonc-parser alone has these words.
      const jsonc = Object.keys(files).filter((file) =>
        files[file]?.includes('allowTrailingComma'),
      );
      assert.deepEqual(parts.get('jsonc-parser'), jsonc);
      const licences = (files[licencesName] ?? '').replaceAll('\r\n', '\n');
      assert.ok(licences.startsWith('\uFEFFFieldbook '));
      for (const { name, evidence } of bill.components)
        for (const { license } of evidence.licenses)
          assert.ok(licences.includes(license.text.content), `${name}: ${license.name}`);
    });

  test('a single file holds the licences of what is in it, in the place where a page links to them', () => {
    for (const locale of locales) {
      const page = parsePage(read(`${locale}/disk-notices/index.html`));
      const link = [...elementsIn(page)].find(
        (one) => attribute(one, 'href') === `/${licencesName}`,
      );
      assert.ok(link !== undefined);
      const single = parsePage(read(`downloads/fieldbook-disk-notices-${locale}.html`));
      const details = [...elementsIn(firstElement(single, 'footer'))].find(
        (element) => element.tagName === 'details',
      );
      assert.ok(details !== undefined);
      const [summary, text] = childrenOf(details).map((child) =>
        typeof child === 'string' ? child : textOf(child),
      );
      assert.equal(summary, textOf(link).trim());
      const titles = [...(text ?? '').matchAll(/^(\S+) \d+\.\d+\.\d+(?: \(.+\))?$/gm)];
      assert.deepEqual(
        titles.map(([, name]) => name),
        ['Fieldbook', 'fflate', 'jsonc-parser', 'lean-qr', 'zod'],
      );
      assert.match(text ?? '', /Copyright \(c\) \d+ Arjun Barrett/);
    }
  });

  test('a package without a licence text ends the build, and the former site stays', async () => {
    const former = stateOf(copy.path('dist'));
    mkdirSync(copy.path('node_modules/unlicensed'));
    const about = {
      name: 'unlicensed',
      version: '1.0.0',
      license: 'MIT',
      type: 'module',
      main: 'index.js',
    };
    writeFileSync(copy.path('node_modules/unlicensed/package.json'), JSON.stringify(about));
    writeFileSync(
      copy.path('node_modules/unlicensed/index.js'),
      'export const a = () => document.title;\n',
    );
    copy.change('src/layouts/entry.ts', /$/, 'document.title = a();\n');
    copy.change('src/layouts/entry.ts', /^/, "import { a } from 'unlicensed';\n");
    const { code, output } = await runIn(copy, 'build', { env });
    assert.equal(code, 1, output);
    assert.match(
      output,
      /node_modules\/unlicensed: found no licence text, expected .*\. Use a package that has both/,
    );
    assert.doesNotMatch(output, /^\s+at /m);
    assert.equal(stateOf(copy.path('dist')), former);
  });
});
