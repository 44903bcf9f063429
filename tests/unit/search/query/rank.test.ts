import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search, type Reader } from '../../../../src/search/query/search.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { engineOn } from './support/prefix-engine.ts';
import { aRecord } from './support/record.ts';

const reader: Reader = { locale: 'en', values: {} };

const elsewhere = { page: 'en/other/', runbook: 'other' };

const value = (raw: string) => ({ raw, quoted: raw, text: raw });

test('what a command only says is worth less than what the open page says, a name in it is worth more', async () => {
  const speaks = aRecord({
    ...elsewhere,
    anchor: 'speaks',
    titles: ['Other', 'Change', 'Set the server'],
    parts: [{ kind: 'command', text: "throw 'Nothing was changed. There is nothing to undo.'" }],
  });
  const tells = aRecord({
    anchor: 'tells',
    titles: ['Open', 'Change', 'Turn it on'],
    parts: [{ kind: 'prose', text: 'The undo command puts it back.' }],
  });
  const whoHas = { ...reader, runbook: tells.runbook };
  const first = async (...records: SearchRecord[]) =>
    (await search(engineOn(records), 'undo', whoHas)).results[0]?.record.anchor;
  assert.equal(await first(speaks, tells), 'tells');
  const part = { kind: 'command', text: "Undo-Change -Name 'undo'" } as const;
  assert.equal(await first({ ...speaks, parts: [part] }, tells), 'speaks');
});

test('a line that only ends a command comes after all that tells of the thing, but is found', async () => {
  const guarded = aRecord({
    anchor: 'guarded',
    titles: ['A runbook', 'Change', 'Set the server'],
    parts: [
      { kind: 'prose', text: 'Set it.' },
      {
        kind: 'command',
        text: "if (-not $undo) {\n    throw 'There is nothing to undo.'\n}\nSet-It",
      },
    ],
  });
  const aside = aRecord({
    ...elsewhere,
    anchor: 'aside',
    titles: ['Other', 'Keep', 'Keep the record'],
    parts: [{ kind: 'aside', text: 'With it, undo is possible.' }],
  });
  const { results } = await search(engineOn([guarded, aside]), 'undo', {
    ...reader,
    runbook: guarded.runbook,
  });
  assert.deepEqual(
    results.map(({ record }) => record.anchor),
    ['aside', 'guarded'],
  );
  const pasted = await search(engineOn([guarded, aside]), 'There is nothing to undo.', reader);
  assert.equal(pasted.results[0]?.record.anchor, 'guarded');
});

test('a result says for what it is only, where the reader is here for something else', async () => {
  const only = 'Purpose: “Remove” · Only if “Version” is “2010”';
  const record = aRecord({
    purpose: ['aPurpose', ['remove'], 'set-up'],
    when: [['version', ['2010'], '2010']],
    only,
  });
  const unmet = async (values: Reader['values']) => {
    const { results } = await search(engineOn([record]), 'federation', { ...reader, values });
    return results.map((result) => result.unmet);
  };
  assert.deepEqual(await unmet({}), [only]);
  assert.deepEqual(await unmet({ aPurpose: value('remove') }), [undefined]);
  const other = { aPurpose: value('remove'), version: value('2013') };
  assert.deepEqual(await unmet(other), [only]);
});

test('what the page hides by the choices of the reader is found, after the rest, and known to be hidden', async () => {
  const step = aRecord({ parts: [{ kind: 'command', text: 'Test-CsFederatedPartner' }] });
  const hidden = aRecord({
    ...step,
    anchor: 'hidden',
    when: [['edgeVersion', ['ocs'], 'lync']],
    only: 'Only if',
  });
  const two = engineOn([hidden, step]);
  const found = async (who: Reader) =>
    (await search(two, 'CsFederatedPartner', who)).results.map(({ record, unmet }) => [
      record.anchor,
      unmet,
    ]);
  assert.deepEqual(await found(reader), [
    ['test-federation', undefined],
    ['hidden', 'Only if'],
  ]);
  assert.deepEqual(await found({ ...reader, values: { edgeVersion: value('ocs') } }), [
    ['hidden', undefined],
    ['test-federation', undefined],
  ]);
});

test('what is gone, and what another page puts aside, comes behind what says as much', async () => {
  const lives = aRecord({ ...elsewhere, anchor: 'lives' });
  const gone = aRecord({ ...elsewhere, page: 'en/gone/', anchor: 'gone', isPast: true });
  const aside = aRecord({
    ...elsewhere,
    page: 'en/aside/',
    anchor: 'aside',
    purpose: ['aPurpose', ['keep'], 'remove'],
  });
  const { results } = await search(engineOn([gone, aside, lives]), 'federation', reader);
  assert.deepEqual(
    results.map(({ record }) => record.anchor),
    ['lives', 'aside', 'gone'],
  );
});
