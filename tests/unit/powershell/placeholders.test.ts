import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillTemplate, findPlaceholders } from '../../../src/powershell/placeholders.ts';

/** Where the only placeholder of a template stands. */
function place(template: string): string {
  const [found] = findPlaceholders(template);
  assert.ok(found, template);
  if (found.misplaced) return 'misplaced';
  return found.quoted ? (found.whole ? 'whole' : 'quoted') : 'bare';
}

test('a placeholder knows what it stands in', () => {
  const rows: [template: string, place: string][] = [
    ["A '{{x}}'", 'whole'],
    ['A ‘{{x}}’', 'whole'],
    ["A 'https://{{x}}/'", 'quoted'],
    ["A 'it''s {{x}}'", 'quoted'],
    ['A -B {{x}}', 'bare'],
    ["A 'b' {{x}} 'c'", 'bare'],
    ["A `'{{x}}", 'bare'],
    ['A "{{x}}"', 'misplaced'],
    ["A \"can't\" '{{x}}'", 'whole'],
    ['A "a `" b" \'{{x}}\'', 'whole'],
    ['A "a "" b" \'{{x}}\'', 'whole'],
    ['A "$(B \'"\' ")" )" \'{{x}}\'', 'whole'],
    ['A "$(B \'{{x}}\')"', 'misplaced'],
    ["# don't\nA '{{x}}'", 'whole'],
    ["A b#c'd' '{{x}}'", 'whole'],
    ['A # {{x}}', 'misplaced'],
    ["<# don't #> A '{{x}}'", 'whole'],
    ["A @'\n{{x}}\n'@", 'misplaced'],
    ["A @'\nit's\n'@ '{{x}}'", 'whole'],
    ["A '{{x}}", 'misplaced'],
  ];
  for (const [template, expected] of rows) assert.equal(place(template), expected, template);
});

test('what is not a name in camel case is no placeholder', () => {
  for (const text of ['{{}}', '{{X}}', '{{a-b}}', '{{ a }}', '{a}', '{{a}']) {
    assert.deepEqual(findPlaceholders(text), []);
  }
});

test('a template is filled in one pass and says where each value came to stand', () => {
  const { text, ranges } = fillTemplate("A '{{x}}' {{y}}", (name) =>
    name === 'x' ? '{{y}}' : '1',
  );
  assert.equal(text, "A '{{y}}' 1");
  assert.deepEqual(
    ranges.map(({ name, start, end }) => [name, text.slice(start, end)]),
    [
      ['x', '{{y}}'],
      ['y', '1'],
    ],
  );
});
