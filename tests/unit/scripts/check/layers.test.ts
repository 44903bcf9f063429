import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { importsBelow } from '../../../../scripts/check/imports.ts';
import { cyclesIn, wrongArrows } from '../../../../scripts/check/layers.ts';

function importsOf(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'fieldbook-layers-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return importsBelow(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('an import of a page’s part by pure code is found with its line, also one of a type', () => {
  const imports = importsOf({
    'src/parameters/values.ts': "\nimport type { Field } from '../components/values/field.ts';\n",
    'src/components/values/field.ts': "import { parse } from '../../parse.ts';\n",
  });
  assert.deepEqual(wrongArrows(imports), [
    'src/parameters/values.ts:2: found an import of src/components/values/field.ts, expected one of src/parameters/ or of a layer above it. Move what both need into the lower layer; scripts/check/layers.ts has the order.',
  ]);
});

test('what a template and its script import counts, what its markup says does not', () => {
  const imports = importsOf({
    'src/components/page/Head.astro':
      "---\nimport Base from '../../layouts/Base.astro';\n---\n<p>import x from '../../pages/a.ts'</p>\n<script>\n  import '../../layouts/entry.ts';\n</script>\n",
  });
  assert.deepEqual(
    imports.map(({ line, to }) => [line, to]),
    [
      [2, 'src/layouts/Base.astro'],
      [6, 'src/layouts/entry.ts'],
    ],
  );
});

test('a folder that no layer names is found', () => {
  const [problem = ''] = wrongArrows(
    importsOf({ 'src/elsewhere/a.ts': "import '../locales.ts';\n" }),
  );
  assert.match(problem, /^src\/elsewhere\/a\.ts:1: found a file in no layer\./);
});

test('a circle is found, types included', () => {
  const imports = importsOf({
    'src/build/a.ts': "import type { B } from './b.ts';\n",
    'src/build/b.ts': "import { a } from './c.ts';\n",
    'src/build/c.ts': "export * from './a.ts';\n",
  });
  assert.equal(cyclesIn(imports).length, 1);
  assert.match(
    cyclesIn(imports)[0] ?? '',
    /a\.ts → src\/build\/b\.ts → src\/build\/c\.ts → src\/build\/a\.ts/,
  );
});
