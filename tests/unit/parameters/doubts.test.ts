import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtOf } from '../../../src/parameters/doubts.ts';
import type { LocalParameter } from '../../../src/content/schemas/parameter.ts';

const parameter = (name: string, more: Partial<LocalParameter>): LocalParameter => ({
  name,
  type: 'fqdn',
  group: 'servers',
  label: name,
  ...more,
});
const definitions = Object.fromEntries(
  [
    parameter('domains', { type: 'domain-list', example: ['contoso.com'] }),
    parameter('edge', { example: 'edge.contoso.com' }),
    parameter('proxy', { example: 'sipfed.example', default: 'sipfed.example' }),
  ].map((one) => [one.name, one]),
);
const codeOf = (name: string, raw: Record<string, string>) => doubtOf(name, definitions, raw)?.code;

test('an example that was typed in is doubted, but not one that is the default', () => {
  assert.equal(codeOf('edge', { edge: ' Edge.Contoso.com ' }), 'example');
  assert.equal(codeOf('domains', { domains: 'contoso.com\n' }), 'example');
  assert.equal(codeOf('proxy', { proxy: 'sipfed.example' }), undefined);
  assert.equal(codeOf('edge', {}), undefined);
});

test('a host outside the domains of the reader is doubted', () => {
  const domains = 'fabrikam.com, sip.fabrikam.fr';
  assert.deepEqual(doubtOf('edge', definitions, { domains, edge: 'edge.fabrikam.local' }), {
    code: 'domain',
    domains: ['fabrikam.com', 'sip.fabrikam.fr'],
  });
  for (const edge of ['edge.fabrikam.com', 'a.b.fabrikam.com', 'edge.fabrikam.fr'])
    assert.equal(codeOf('edge', { domains, edge }), undefined, edge);
  assert.equal(codeOf('edge', { edge: 'edge.fabrikam.local' }), undefined);
  assert.equal(codeOf('proxy', { domains, proxy: 'proxy.other.example' }), undefined);
});

test('a host that another field names too is doubted', () => {
  const raw = { edge: 'edge.fabrikam.com', ofAnotherRunbook: 'EDGE.fabrikam.com' };
  assert.equal(codeOf('edge', raw), 'same');
});

test('values are compared as the rules read them', () => {
  assert.equal(codeOf('edge', { edge: 'edge.contoso.com\u200B' }), 'example');
  for (const domains of [
    'fabrikam.cn，adatum.cn',
    'fabrikam.cn、adatum.cn',
    'fabrikam.cn；adatum.cn',
  ])
    assert.equal(codeOf('edge', { domains, edge: 'edge.adatum.cn' }), undefined, domains);
  assert.equal(codeOf('edge', { domains: '@fabrikam.cn', edge: 'edge.adatum.cn' }), undefined);
  assert.equal(codeOf('edge', { edge: 'edge fabrikam' }), undefined);
});
