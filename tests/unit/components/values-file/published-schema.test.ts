import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { isEntry } from '../../../../src/bundle/browser/entries.ts';
import { EntryStore } from '../../../../src/components/page/entry-store.ts';
import { readValuesFile } from '../../../../src/components/values-file/read-values-file.ts';
import { longestValue } from '../../../../src/parameters/value-limit.ts';
import { parseValue } from '../../../../src/parameters/values.ts';
import { assertProperty } from '../../../support/size.ts';
import { SharedStorage } from '../../../support/storage/shared-storage.ts';

const published = new URL('../../../../public/schemas/values-1.json', import.meta.url);
// The pattern of `saved` says what its format means.
const ajv = new Ajv2020({ validateFormats: false });
const isValid = ajv.compile(JSON.parse(readFileSync(published, 'utf8')));

const read = (file: unknown) => readValuesFile(new TextEncoder().encode(JSON.stringify(file)));

const oneOf = (...values: readonly unknown[]) => fc.constantFrom(...values);
const name = fc.oneof(
  { weight: 9, arbitrary: oneOf('edgeFqdn', 'sipDomains', 'tenantDomain') },
  oneOf('edgeFqdn', 'sipDomains', 'constructor', 'n'.repeat(64), 'n'.repeat(65), 'A', 'a-b', ''),
  fc.string(),
);
const texts = oneOf('x', '', 'x'.repeat(longestValue), 'x'.repeat(longestValue + 1));
const value = fc.oneof(
  { weight: 9, arbitrary: oneOf('x', ['x', 'y'], true, 443) },
  texts,
  fc.array(fc.oneof({ weight: 5, arbitrary: oneOf('x', '') }, fc.jsonValue()), { maxLength: 3 }),
  oneOf(true, 0, -0, 1.5, 1e21, 2 ** 53, 2 ** 53 - 1, null, {}),
  fc.jsonValue({ maxDepth: 2 }),
);
const file = fc.record(
  {
    format: fc.oneof({ weight: 9, arbitrary: oneOf('fieldbook-values') }, oneOf('x', 1)),
    version: fc.oneof({ weight: 9, arbitrary: oneOf(1) }, oneOf('1', 0, 1.5, -1, null, 2)),
    saved: oneOf(
      '2026-01-31T09:30:00Z',
      '2026-01-31T18:30:00+09:00',
      '2026-02-30T09:30:00Z',
      '2026-01-31T09:30:00',
      1,
    ),
    $schema: oneOf('https://example.com/values-1.json', '', '', 1),
    values: fc.oneof(
      {
        weight: 9,
        arbitrary: fc
          .array(fc.tuple(name.map(String), value), { maxLength: 3 })
          .map((pairs) => Object.fromEntries(pairs)),
      },
      oneOf([], 'x', null),
    ),
  },
  { requiredKeys: ['format', 'version', 'values'] },
);
const sparse = fc
  .tuple(file, fc.boolean(), oneOf('format', 'version', 'values', 'other', 'other'))
  .map(([whole, isMore, without]) =>
    isMore
      ? { ...whole, other: 1 }
      : Object.fromEntries(Object.entries(whole).filter(([key]) => key !== without)),
  );

test('the published schema and the reader accept the same files', () => {
  const anything = fc.oneof(
    { weight: 6, arbitrary: file },
    { weight: 2, arbitrary: sparse },
    fc.jsonValue(),
  );
  let accepted = 0;
  assertProperty(
    fc.property(anything, (input) => {
      // What JSON cannot write, such as the key __proto__ of a literal, no file has.
      const written: unknown = JSON.parse(JSON.stringify(input));
      const isRead = read(written).faults.length === 0;
      assert.equal(isRead, isValid(written), JSON.stringify(ajv.errors));
      if (isRead) accepted += 1;
    }),
    5000,
  );
  assert.ok(accepted > 50, `only ${accepted} files were accepted`);
});

/** What a page that opens later has of a text that was typed. */
function storedText(text: string): string | undefined {
  const shared = new SharedStorage();
  new EntryStore(shared.open().storage).write('values/main/a', text);
  return new EntryStore(shared.open().storage).texts.get('values/main/a');
}

test('the form, values files and links take a value up to the same length, and storage keeps it', () => {
  const length = fc.oneof(
    fc.integer({ min: longestValue - 2, max: longestValue + 2 }),
    fc.integer({ min: 1, max: 2 * longestValue }),
  );
  const unit = fc.constantFrom('x', '가', '😀');
  assertProperty(
    fc.property(length, unit, (count, character) => {
      const text = character.repeat(Math.ceil(count / character.length)).slice(0, count);
      const result = parseValue({ type: 'domain-list' }, text);
      const isTooLong = !result.ok && result.problem.code === 'too-long';
      const bytes = new TextEncoder().encode(
        JSON.stringify({ format: 'fieldbook-values', version: 1, values: { a: text } }),
      );
      assert.equal(storedText(text), text);
      assert.equal(isEntry('values/a', text), !isTooLong);
      assert.equal(readValuesFile(bytes).faults.length === 0, !isTooLong);
    }),
    200,
  );
});
