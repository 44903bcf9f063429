import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search, type Reader } from '../../../../src/search/query/search.ts';
import { applyingFirst } from '../../../../src/search/query/applying-first.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { engineOn } from './support/prefix-engine.ts';
import { aRecord } from './support/record.ts';

const reader: Reader = { locale: 'en', values: {} };

const onPage: Reader = { ...reader, runbook: 'a-runbook' };
const purpose = ['aPurpose', ['keep'], 'remove'] as const;

const put = (record: SearchRecord): SearchRecord => ({
  ...record,
  purpose: [purpose[0], [...purpose[1]], purpose[2]],
});

const step = (anchor: string, title: string, command = '') =>
  aRecord({
    anchor,
    titles: ['A runbook', 'A task', title],
    parts: command === '' ? [] : [{ kind: 'command', text: command }],
  });

async function order(query: string, ...records: SearchRecord[]): Promise<string[]> {
  return orderFor(reader, query, records);
}

async function orderFor(
  who: Reader,
  query: string,
  records: readonly SearchRecord[],
): Promise<string[]> {
  const { results } = await search(engineOn(records), query, who);
  return applyingFirst(results).map(({ record }) => record.anchor);
}

test('what is put aside stands behind what its page shows, where their titles match alike', async () => {
  const aside = put(step('aside', 'Turn on federation'));
  const shown = step('shown', 'Test the federation of all servers again');
  assert.deepEqual(await order('federation', aside, shown), ['shown', 'aside']);
  const full = put(step('full', 'Turn on federation now'));
  assert.deepEqual(await order('turn on federation', full, shown, aside), ['aside', 'full']);
});

test('what is put aside and says more in its title keeps its place', async () => {
  const aside = put(step('aside', 'Export the certificate'));
  const shown = step('shown', 'Look at the rest', 'certificate');
  assert.deepEqual(await order('certificate', aside, shown), ['aside', 'shown']);
});

test('of steps that run the same cmdlet, the one that its page shows comes first', async () => {
  const cmdlet = 'Get-CsAccessEdgeConfiguration';
  const aside = put(step('aside', 'Turn it on', `${cmdlet}; ${cmdlet}`));
  const shown = step('shown', 'Check how it routes its calls', `${cmdlet} | Format-List Routing`);
  assert.deepEqual(await order('Get-CsAccessEdge', aside, shown), ['shown', 'aside']);
  const other = { ...put(step('aside', cmdlet, cmdlet)), page: 'en/other/', runbook: 'other' };
  assert.deepEqual(await order('Get-CsAccessEdge', other, shown), ['aside', 'shown']);
});

test('where only prose matches, what the page shows comes first unless the other says much more', async () => {
  const told = (anchor: string, title: string, text: string) =>
    aRecord({ anchor, titles: ['A runbook', 'A task', title], parts: [{ kind: 'prose', text }] });
  const aside = put(told('aside', 'Set the server', 'Undo takes it back. To undo it, run this.'));
  const shown = told('shown', 'Turn the server off', 'The undo command turns it on.');
  assert.deepEqual(await orderFor(onPage, 'undo', [aside, shown]), ['shown', 'aside']);
  const text = 'Undo it, then undo the rest. '.repeat(12);
  const full = put(told('full', 'Set everything', text));
  assert.deepEqual(await orderFor(onPage, 'undo', [full, shown]), ['full', 'shown']);
  const output = aRecord({ anchor: 'output', parts: [{ kind: 'output', text: 'undo' }] });
  assert.deepEqual(await orderFor(onPage, 'undo', [aside, output]), ['aside', 'output']);
});

test('the title of a command counts as one of its step', async () => {
  const aside = put(step('aside', 'Sign out'));
  const shown = aRecord({
    anchor: 'shown',
    titles: ['A runbook', 'A task', 'Remove the key'],
    parts: [{ kind: 'caption', text: 'Sign out at the end' }],
  });
  assert.deepEqual(await orderFor(onPage, 'sign out', [aside, shown]), ['shown', 'aside']);
});
