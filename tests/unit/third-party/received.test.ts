import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { browserScript } from '../../../src/build/browser-script.ts';
import { Received, refusePackages } from '../../../src/third-party/received.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-received-'));
const fflate = resolve('node_modules/fflate');

after(() => {
  rmSync(folder, { recursive: true });
});

/** What is noted of a script with a text. */
async function receivedOf(code: string): Promise<Received> {
  const file = join(folder, 'script.ts');
  writeFileSync(file, code);
  const received = new Received();
  await browserScript(file, {
    note: (ids) => {
      received.note('script.js', ids);
    },
  });
  return received;
}

const from = JSON.stringify(join(fflate, 'esm/browser.js'));

test('a package with code in a script is noted, with the script', async () => {
  const { packages } = await receivedOf(
    `import { strToU8 } from ${from}; console.log(strToU8('a'));`,
  );
  assert.deepEqual([...packages], [[fflate, new Set(['script.js'])]]);
});

test('a package of which nothing is left in the script is not', async () => {
  const { packages } = await receivedOf(`import { strToU8 } from ${from}; console.log(1);`);
  assert.deepEqual([...packages], []);
});

const bundle = {
  'chunks/page.mjs': {
    type: 'chunk',
    modules: {
      '/a/node_modules/renders/a.js': { renderedLength: 9 },
      '/a/node_modules/styles/a.css': { renderedLength: 0 },
    },
    viteMetadata: { importedCss: new Set(['_astro/a.css']) },
  },
  '_astro/font.woff2': {
    type: 'asset',
    originalFileNames: ['/a/node_modules/font/a.woff2', 'src/a.css'],
  },
} as const;

test('of what renders pages only style sheets and files go out', () => {
  const received = new Received();
  received.plugin().generateBundle.call({ environment: { name: 'prerender' } }, {}, bundle);
  assert.deepEqual(
    [...received.packages],
    [
      ['/a/node_modules/styles', new Set(['_astro/a.css'])],
      ['/a/node_modules/font', new Set(['_astro/font.woff2'])],
    ],
  );
});

test('a script of which no bill is made may hold nothing of others', () => {
  refusePackages('start.js', ['/a/src/start.ts']);
  assert.throws(() => {
    refusePackages('start.js', ['/a/src/start.ts', '/a/node_modules/zod/a.js']);
  }, /^DiagnosticError: start\.js: found code of \/a\/node_modules\/zod, expected only code of Fieldbook/);
});
