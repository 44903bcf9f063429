import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parameterCatalogueSchema } from '../../src/content/schemas/parameter.ts';
import { formatFinding, ParseError, parseWith, tryParseWith } from '../../src/parse.ts';

const text = { en: 'a', ko: 'b', zh: 'c', fr: 'd' };
const edge = { type: 'fqdn', group: 'servers', example: 'a.b', label: text, help: text };
const where = {
  file: 'content/parameters.yaml',
  lineOf: (path: readonly PropertyKey[]) => path.length,
};

function findings(entry: object): string[] {
  const parsed = tryParseWith(parameterCatalogueSchema, { edgeFqdn: entry }, where);
  return parsed.ok ? [] : parsed.findings.map(formatFinding);
}

test('a right catalogue is returned as it is', () => {
  assert.deepEqual(parseWith(parameterCatalogueSchema, { edgeFqdn: edge }, 'x.yaml'), {
    edgeFqdn: edge,
  });
});

test('a finding names file, line, place, what was found, what was expected and what to do', () => {
  assert.deepEqual(findings({ ...edge, help: { en: 'a', ko: 'b', zh: 'c' } }), [
    'content/parameters.yaml:3: edgeFqdn.help.fr: found nothing, expected a string. Add it.',
  ]);
  assert.deepEqual(findings({ ...edge, hint: 'x' }), [
    'content/parameters.yaml:1: edgeFqdn: found `hint`, expected only known keys. Remove it, or correct its spelling.',
  ]);
  const [wrongType = ''] = findings({ ...edge, type: 'host' });
  assert.match(wrongType, /edgeFqdn\.type: found "host", expected one of "domain", "fqdn"/);
});

test('a parameter has what its type needs', () => {
  const rows: [entry: object, expected: RegExp][] = [
    [{ ...edge, type: 'choice' }, /choices/],
    [{ ...edge, choices: [{ value: 'a', label: text }] }, /choices/],
    [{ ...edge, type: 'boolean' }, /a `default` or `defaultFrom`/],
    [{ ...edge, default: 'a.b', defaultFrom: { parameter: 'x', cases: {} } }, /not both/],
    [{ type: 'fqdn', group: 'servers', label: text, help: text }, /an `example`/],
    [{ ...edge, label: { ...text, fr: ' ' } }, /label\.fr: found " "/],
  ];
  for (const [entry, expected] of rows) assert.match(findings(entry).join('\n'), expected);
});

test('everything that is wrong is told at once, in one error', () => {
  const bad = { edgeFqdn: { ...edge, type: 'x', group: 'y' }, 'Edge-Fqdn': edge };
  assert.throws(
    () => parseWith(parameterCatalogueSchema, bad, 'content/parameters.yaml'),
    (error) =>
      error instanceof ParseError &&
      error.findings.length === 3 &&
      !error.message.includes('    at '),
  );
});
