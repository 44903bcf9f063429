import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParameterDefinition } from '../../../src/content/schemas/parameter.ts';
import { forEachLocale } from '../../../src/locales.ts';
import { homeParameters } from '../../../src/render/home-parameters.ts';

function parameter(more: Partial<ParameterDefinition> = {}): ParameterDefinition {
  const label = forEachLocale(() => 'label');
  return { type: 'fqdn', group: 'servers', label, help: label, ...more };
}

const asking = (...lists: string[][]) => lists.map((parameters) => ({ parameters }));
const always = () => true;

test('the example and what several runbooks share are asked for, in the order of the catalogue', () => {
  const catalogue = {
    path: parameter({ type: 'windows-path' }),
    shared: parameter({ type: 'text' }),
    inExample: parameter({ default: 'relay.contoso.com' }),
  };
  const runbooks = asking(['path', 'shared'], ['shared', 'inExample']);
  assert.deepEqual(homeParameters(runbooks, catalogue, ['inExample'], always), [
    'shared',
    'inExample',
  ]);
});

test('the form is filled up with names that one runbook cannot do without', () => {
  const catalogue = {
    tenant: parameter({ type: 'domain' }),
    preset: parameter({ default: 'relay.contoso.com' }),
    optional: parameter({ optional: true }),
    unused: parameter(),
  };
  assert.deepEqual(
    homeParameters(asking(['tenant', 'preset', 'optional']), catalogue, [], always),
    ['tenant'],
  );
});

test('however many are shared, the form stays short and has those that most runbooks ask for', () => {
  const names = Array.from({ length: 20 }, (_, at) => `name${at}`);
  const catalogue = Object.fromEntries(names.map((name) => [name, parameter()]));
  // The last ones are in most runbooks.
  const runbooks = asking(...names.map((_, at) => names.slice(at)));
  assert.deepEqual(homeParameters(runbooks, catalogue, ['name0'], always), [
    'name0',
    ...names.slice(-5),
  ]);
});

test('a default that depends on another value is left to the page that asks for both', () => {
  const defaultFrom = { parameter: 'decider', cases: {} };
  const catalogue = { follower: parameter({ type: 'boolean', defaultFrom }) };
  assert.deepEqual(homeParameters(asking(['follower'], ['follower']), catalogue, [], always), []);
});

test('what no runbook asks for at first takes no room, whatever asks for it later', () => {
  const names = Array.from({ length: 7 }, (_, at) => `name${at}`);
  const catalogue = Object.fromEntries(names.map((name) => [name, parameter()]));
  const runbooks = asking(names, names.slice(0, 3));
  const isAsked = ({ parameters }: { parameters: string[] }, name: string) =>
    name !== 'name1' && (name !== 'name0' || parameters.length > 3);
  assert.deepEqual(
    homeParameters(runbooks, catalogue, [], isAsked),
    names.filter((name) => name !== 'name1'),
  );
});
