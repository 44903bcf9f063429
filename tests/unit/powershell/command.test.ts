import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pasteText, resolveCommand } from '../../../src/powershell/command.ts';
import type { Definitions } from '../../../src/parameters/defaults.ts';
import { parseValue } from '../../../src/parameters/values.ts';
import { anyText, hostileValues } from '../../support/hostile-values.ts';
import { readSingleQuoted } from '../../support/powershell-literal.ts';
import { assertProperty } from '../../support/size.ts';

const definitions: Definitions = {
  edgeFqdn: { type: 'fqdn', example: 'edge.contoso.com' },
  friendlyName: { type: 'text', maxLength: 5000 },
  sipDomains: { type: 'domain-list' },
  note: { type: 'text', optional: true },
  identity: { type: 'text', default: 'LyncOnline' },
  client: { type: 'choice', default: 'both', choices: [{ value: 'both' }, { value: 'none' }] },
  applePush: {
    type: 'boolean',
    defaultFrom: {
      parameter: 'client',
      cases: { both: { default: true, reason: '' }, none: { default: false, reason: '' } },
    },
  },
  port: { type: 'integer', default: 5061 },
};

const resolve = (template: string, raw: Record<string, string> = {}) =>
  resolveCommand(template, definitions, raw);

test('values become literals between the quotes of the template', () => {
  const template =
    "Set-X '{{edgeFqdn}}' -D '{{sipDomains}}' -P {{port}} -A {{applePush}} -C {{client}}";
  assert.deepEqual(
    resolve(template, { edgeFqdn: 'Edge01.Contoso.com', sipDomains: 'a.com b.com' }),
    {
      ok: true,
      text: "Set-X 'edge01.contoso.com' -D 'a.com', 'b.com' -P 5061 -A $true -C both",
    },
  );
});

test('a default that follows another value changes with it, until the reader decides', () => {
  const template = '-Apple {{applePush}}';
  assert.deepEqual(resolve(template, { client: 'none' }), { ok: true, text: '-Apple $false' });
  assert.deepEqual(resolve(template, { client: 'none', applePush: 'true' }), {
    ok: true,
    text: '-Apple $true',
  });
});

test('missing and wrong values are named once each, in the order they appear', () => {
  const template = "A '{{sipDomains}}' '{{edgeFqdn}}' '{{edgeFqdn}}' '{{identity}}' '{{unknown}}'";
  assert.deepEqual(resolve(template, { edgeFqdn: 'edge' }), {
    ok: false,
    problems: ['sipDomains', 'edgeFqdn', 'unknown'],
  });
});

test('an example is never copied, an optional value may stay empty', () => {
  assert.equal(resolve("'{{edgeFqdn}}'").ok, false);
  assert.deepEqual(resolve("-Note '{{note}}'"), { ok: true, text: "-Note ''" });
});

test('names from the prototype of objects are no values', () => {
  for (const name of ['constructor', 'toString', 'valueOf']) {
    assert.equal(resolve(`'{{${name}}}'`).ok, false);
  }
});

test('a value that looks like a placeholder stays as it is', () => {
  const raw = { friendlyName: '{{identity}}' };
  assert.deepEqual(resolve("'{{friendlyName}}'", raw), { ok: true, text: "'{{identity}}'" });
});

test('hostile values come out of a whole command as that literal and nothing else', () => {
  const arbitrary = fc.oneof(fc.constantFrom(...hostileValues), anyText);
  assertProperty(
    fc.property(arbitrary, (raw) => {
      const parsed = parseValue({ type: 'text', maxLength: 5000 }, raw);
      const command = resolve("New-X -Name '{{friendlyName}}' -Force", { friendlyName: raw });
      assert.equal(command.ok, parsed.ok);
      if (!command.ok || !parsed.ok) return;
      const literal = command.text.slice('New-X -Name '.length, -' -Force'.length);
      assert.equal(readSingleQuoted(literal), parsed.value);
      assert.ok(!command.text.includes('\n'));
    }),
    3_000,
  );
});

test('a single line is copied without a line break, a block with an empty line after it', () => {
  assert.equal(pasteText('Get-Date\n'), 'Get-Date');
  assert.equal(pasteText('if ($a) {\n  b\n}\n'), 'if ($a) {\n  b\n}\n\n');
});
