import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interfaceSchema } from '../../src/content/schemas/interface.ts';
import { parameterCatalogueSchema } from '../../src/content/schemas/parameter.ts';
import { DiagnosticError, formatDiagnostic } from '../../src/diagnostic.ts';
import { parseWith, tryParseWith } from '../../src/parse.ts';

const text = { en: 'a', ko: 'b', zh: 'c', fr: 'd' };
const edge = { type: 'fqdn', group: 'servers', example: 'a.b', label: text, help: text };
const where = {
  file: 'content/parameters.yaml',
  placeOf: (path: readonly PropertyKey[]) => ({ line: path.length, column: 1 }),
};

function diagnostics(entry: object): string[] {
  const parsed = tryParseWith(parameterCatalogueSchema, { edgeFqdn: entry }, where);
  return parsed.ok ? [] : parsed.diagnostics.map(formatDiagnostic);
}

test('a right catalogue is returned as it is', () => {
  assert.deepEqual(parseWith(parameterCatalogueSchema, { edgeFqdn: edge }, 'x.yaml'), {
    edgeFqdn: edge,
  });
});

test('a diagnostic names file, line, place, what was found, what was expected and what to do', () => {
  assert.deepEqual(diagnostics({ ...edge, help: { en: 'a', ko: 'b', zh: 'c' } }), [
    'content/parameters.yaml:3:1: found nothing at `edgeFqdn.help.fr`, expected a string. Add `fr`.',
  ]);
  assert.deepEqual(diagnostics({ ...edge, hint: 'x' }), [
    'content/parameters.yaml:2:1: found `hint` at `edgeFqdn`, expected only known keys. Correct its spelling, or remove it.',
  ]);
  const [wrongType = ''] = diagnostics({ ...edge, type: 'host' });
  assert.match(wrongType, /found "host" at `edgeFqdn\.type`, expected one of "domain", "fqdn"/);
});

test('a parameter has one default, and its texts', () => {
  const rows: [entry: object, expected: RegExp][] = [
    [{ ...edge, default: 'a.b', defaultFrom: { parameter: 'x', cases: {} } }, /not both/],
    [{ ...edge, label: { ...text, fr: ' ' } }, /found " " at `edgeFqdn\.label\.fr`/],
  ];
  for (const [entry, expected] of rows) assert.match(diagnostics(entry).join('\n'), expected);
});

test('everything that is wrong is told at once, in one error', () => {
  const bad = { edgeFqdn: { ...edge, type: 'x', group: 'y' }, 'Edge-Fqdn': edge };
  assert.throws(
    () => parseWith(parameterCatalogueSchema, bad, 'content/parameters.yaml'),
    (error) =>
      error instanceof DiagnosticError &&
      error.diagnostics.length === 3 &&
      !error.message.includes('    at '),
  );
});

test('what is wrong in one of several forms is told at its own place', () => {
  const rows: [strings: object, expected: string][] = [
    [
      { home: { count: { one: '' } } },
      'found "" at `home.count.one`, expected at least 1 character',
    ],
    [{ home: { count: { one: 3 } } }, 'found 3 at `home.count.one`, expected a string or a map'],
    [{ home: { title: null } }, 'found null at `home.title`, expected a string or a map'],
    [{ home: [] }, 'found [] at `home`, expected a string or a map'],
  ];
  for (const [strings, expected] of rows) {
    const parsed = tryParseWith(interfaceSchema, { ...strings, site: { name: 'A' } }, 'en.yaml');
    const lines = parsed.ok ? [] : parsed.diagnostics.map(formatDiagnostic);
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.ok(lines[0]?.includes(expected), lines[0]);
  }
});
