import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, groupByPage } from '../../../../src/search/query/group.ts';
import { search, type Engine, type Reader } from '../../../../src/search/query/search.ts';
import { readerValues } from '../../../../src/search/query/reader-values.ts';
import { excerptOf } from '../../../../src/search/query/excerpt.ts';
import type { LocalParameter } from '../../../../src/content/schemas/parameter.ts';
import { engineOn } from './support/prefix-engine.ts';
import { aRecord } from './support/record.ts';

const reader: Reader = { locale: 'en', values: {} };

const words = { list: { pair: ' and ', last: ', and ', middle: ', ' }, yes: 'yes', no: 'no' };

/** A reader who typed one value for a parameter of a type. */
function readerWith(name: string, type: 'fqdn' | 'fqdn-list' | 'choice', raw: string): Reader {
  const definition: LocalParameter = { name, type, label: name, group: 'servers' };
  return { ...reader, values: readerValues({ [name]: definition }, { [name]: raw }, words) };
}

const command = "Test-CsFederatedPartner -TargetFqdn 'edge.contoso.com'";
const step = aRecord({
  parts: [{ kind: 'command', text: command, values: [[37, 53, 'edgeFqdn']] }],
});
const other = aRecord({
  page: 'en/other/',
  anchor: 'port',
  runbook: 'other',
  titles: ['Other', 'Check', 'Check the port of the federation'],
  parts: [{ kind: 'prose', text: 'TCP 5223' }],
});
const engine = engineOn([step, other]);

async function anchors(query: string, who: Reader = reader): Promise<string[]> {
  const { results } = await search(engine, query, who);
  return results.map(({ record }) => record.anchor);
}

test('records that hold all of the query are found, the best title first', async () => {
  assert.deepEqual(await anchors('federation'), ['test-federation', 'port']);
  assert.deepEqual(await anchors('federation 5223'), ['port']);
});

test('the runbook that is open comes first when two match alike', async () => {
  const found = await anchors('federation', { ...reader, runbook: 'other' });
  assert.equal(found[0], 'port');
});

test('of two that match alike, the one that is more about it comes first', async () => {
  const filler = 'Something else that the long one says. '.repeat(20);
  const longer = aRecord({
    anchor: 'longer',
    parts: ['Renew it.', filler].map((text) => ({ kind: 'prose', text })),
  });
  const shorter = aRecord({ anchor: 'shorter', parts: [{ kind: 'prose', text: 'Renew it.' }] });
  for (const records of [
    [longer, shorter],
    [shorter, longer],
  ]) {
    const { results } = await search(engineOn(records), 'renew', reader);
    assert.deepEqual(
      results.map(({ record }) => record.anchor),
      ['shorter', 'longer'],
    );
  }
});

test('a title around a step does not make it a result', async () => {
  assert.deepEqual(await anchors('runbook'), []);
});

test('a command is found by the value of the reader, and no longer by the example', async () => {
  const who = readerWith('edgeFqdn', 'fqdn', ' edge07.fabrikam.example\n');
  assert.deepEqual(await anchors('edge07', who), ['test-federation']);
  assert.deepEqual(await anchors('federatedpartner fabrikam.example', who), ['test-federation']);
  assert.deepEqual(await anchors('edge.contoso.com', who), []);
  assert.deepEqual(await anchors('edge.contoso.com'), ['test-federation']);
});

test('a value stands in a result as the page shows it', async () => {
  const excerpts = async (type: 'fqdn' | 'fqdn-list', kind: 'command' | 'prose', raw: string) => {
    const record = aRecord({ parts: [{ kind, text: "Use 'x'", values: [[5, 6, 'hosts']] }] });
    const { results } = await search(
      engineOn([record]),
      'fabrikam',
      readerWith('hosts', type, raw),
    );
    return results.map((result) =>
      excerptOf(result)
        ?.fragments.map(({ text }) => text)
        .join(''),
    );
  };
  assert.deepEqual(await excerpts('fqdn', 'command', 'Edge07.Fabrikam.com'), [
    "Use 'edge07.fabrikam.com'",
  ]);
  const list = 'A.fabrikam.com\nb.contoso.com';
  assert.deepEqual(await excerpts('fqdn-list', 'command', list), [
    "Use 'a.fabrikam.com', 'b.contoso.com'",
  ]);
  assert.deepEqual(await excerpts('fqdn-list', 'prose', list), [
    "Use 'a.fabrikam.com and b.contoso.com'",
  ]);
});

test('where nothing holds all of it, what holds most is found', async () => {
  const outcome = await search(engine, 'federation 5223 zzyzx', reader);
  assert.equal(outcome.partial, true);
  assert.deepEqual(
    outcome.results.map(({ record }) => record.anchor),
    ['port'],
  );
  assert.deepEqual(await anchors('zzyzx'), []);
});

test('where a record cannot be loaded there is no answer', async () => {
  const gone: Engine = {
    find: () =>
      Promise.resolve([{ id: 'x', score: 1, load: () => Promise.reject(new Error('gone')) }]),
  };
  await assert.rejects(search(gone, 'federation', reader), /gone/);
});

test('results are grouped by page, and their addresses are below the root', async () => {
  const { results } = await search(engine, 'federation', reader);
  const groups = groupByPage(results);
  assert.deepEqual(
    groups.map(({ page, title }) => [page, title]),
    [
      ['en/a-runbook/', 'A runbook'],
      ['en/other/', 'Other'],
    ],
  );
  assert.ok(results[0]);
  assert.equal(
    addressOf('https://host/base/', results[0]),
    'https://host/base/en/a-runbook/#test-federation',
  );
  assert.equal(
    addressOf('file:///x/', results[0], 'index.html'),
    'file:///x/en/a-runbook/index.html#test-federation',
  );
});

test('a parameter with its dash is told from a property of that name', async () => {
  const property = aRecord({
    anchor: 'property',
    parts: [{ kind: 'command', text: 'Get-CsX | Format-List TargetFqdn' }],
  });
  const { results } = await search(engineOn([property, step]), '-TargetFqdn', reader);
  assert.deepEqual(
    results.map(({ record }) => record.anchor),
    ['test-federation', 'property'],
  );
});
