import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { parameterCatalogueSchema } from '../../../../src/content/schemas/parameter.ts';
import { tryParseWith } from '../../../../src/parse.ts';
import {
  typedText,
  valuesFileSchema,
} from '../../../../src/components/values-file/values-file-schema.ts';
import { longestValue } from '../../../../src/parameters/value-limit.ts';

const published = new URL('../../../../public/schemas/values-1.json', import.meta.url);

test('the published schema says what the code checks', () => {
  const { $schema, ...rules } = z.toJSONSchema(valuesFileSchema, { io: 'input' });
  const about = {
    $schema,
    title: 'Fieldbook values, format 1',
    description: 'Values of parameters by name, as Fieldbook saves and loads them.',
  };
  assert.deepEqual(JSON.parse(readFileSync(published, 'utf8')), { ...about, ...rules });
});

const whole = { format: 'fieldbook-values', version: 1, values: { edgeFqdn: 'edge.contoso.com' } };

test('values are texts, lists of texts, booleans and whole numbers', () => {
  const values = { a: 'x', b: ['x', 'y'], c: true, d: 5 };
  const parsed = tryParseWith(valuesFileSchema, { ...whole, values }, 'file');
  assert.ok(parsed.ok);
  assert.deepEqual(Object.values(parsed.value.values).map(typedText), ['x', 'x\ny', 'true', '5']);
});

for (const saved of [
  '2026-01-01T10:00:00Z',
  '2026-01-01T10:00:00+09:00',
  '2026-01-01T10:00:00.25-03:30',
]) {
  test(`a file may have been saved at ${saved}`, () => {
    assert.ok(tryParseWith(valuesFileSchema, { ...whole, saved }, 'file').ok);
  });
}

test('a value is as long as the form takes it, as a text and as a list', () => {
  const domains = Array.from({ length: 800 }, (_, at) => `domain-number-${at}.example.com`);
  for (const sipDomains of [domains, domains.join('\n')]) {
    assert.ok(tryParseWith(valuesFileSchema, { ...whole, values: { sipDomains } }, 'file').ok);
  }
});

for (const [what, input] of Object.entries({
  'a time without an offset': { ...whole, saved: '2026-01-01T10:00:00' },
  'an offset of no clock': { ...whole, saved: '2026-01-01T10:00:00+25:00' },
  'another format': { ...whole, format: 'values' },
  'another version': { ...whole, version: 2 },
  'an unknown key': { ...whole, values2: {} },
  'no values': { format: 'fieldbook-values', version: 1 },
  'a value that is an object': { ...whole, values: { edgeFqdn: { toString: 'x' } } },
  'a fraction': { ...whole, values: { port: 1.5 } },
  'a name with a dash': { ...whole, values: { 'edge-fqdn': 'x' } },
  'a text without end': { ...whole, values: { edgeFqdn: 'x'.repeat(longestValue + 1) } },
  'a list without end': { ...whole, values: { sipDomains: Array(longestValue).fill('x') } },
  'a list': [],
  nothing: null,
})) {
  test(`a file with ${what} is refused`, () => {
    assert.equal(tryParseWith(valuesFileSchema, input, 'file').ok, false);
  });
}

for (const [length, isTaken] of [
  [64, true],
  [65, false],
] as const) {
  test(`content and values files agree on a name of ${length} characters`, () => {
    const name = 'n'.repeat(length);
    const file = { ...whole, values: { [name]: 'x' } };
    const text = { ko: 'x', zh: 'x', fr: 'x', en: 'x' };
    const definition = { type: 'text', group: 'servers', example: 'x', label: text, help: text };
    assert.equal(tryParseWith(valuesFileSchema, file, 'file').ok, isTaken);
    assert.equal(tryParseWith(parameterCatalogueSchema, { [name]: definition }, 'c').ok, isTaken);
  });
}
