import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesToSay } from '../../../../src/components/command/names-to-say.ts';
import type { LocalParameter } from '../../../../src/content/schemas/parameter.ts';

const parameter = (name: string, type: LocalParameter['type']): LocalParameter => ({
  name,
  type,
  label: name,
  group: 'servers',
});

const definitions = Object.fromEntries(
  [
    parameter('file', 'windows-path'),
    parameter('domain', 'domain'),
    parameter('edge', 'fqdn'),
    parameter('others', 'fqdn-list'),
    parameter('pool', 'fqdn'),
    parameter('apple', 'boolean'),
  ].map((each) => [each.name, each]),
);

const names = Object.keys(definitions);
const all = Object.fromEntries(names.map((name) => [name, `${name}.contoso.com`]));

test('the answer to copying names servers before domains, and domains before the rest', () => {
  assert.deepEqual(namesToSay(['file', 'domain', 'edge'], definitions, all), ['edge']);
  assert.deepEqual(namesToSay(['file', 'domain'], definitions, all), ['domain']);
  assert.deepEqual(namesToSay(['file'], definitions, all), ['file']);
});

test('it names two at most, each once, and no list', () => {
  assert.deepEqual(namesToSay([...names, ...names], definitions, all), ['edge', 'pool']);
});

test('it names no answer of yes or no, which says nothing without its question', () => {
  assert.deepEqual(namesToSay(['apple'], definitions, { apple: 'false' }), []);
});

test('it names no default and no example', () => {
  assert.deepEqual(namesToSay(names, definitions, { edge: ' ' }), []);
});
