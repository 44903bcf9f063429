import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pureErrorsIn } from '../../../support/pure-errors.ts';

test('pure code may ask neither a page nor Node for anything', () => {
  assert.deepEqual(pureErrorsIn("export const host = 'a.example'.toUpperCase();\n"), []);
  assert.match(pureErrorsIn("export const host = new URL('https://a.example');\n").join(), /'URL'/);
  assert.match(pureErrorsIn('export const title = document.title;\n').join(), /'document'/);
  assert.match(
    pureErrorsIn(
      "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    ).join(),
    /'node:fs'/,
  );
});
