import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search, type Reader } from '../../../../src/search/query/search.ts';
import { messagesAnchor, type SearchRecord } from '../../../../src/search/record.ts';
import { engineOn } from './support/prefix-engine.ts';
import { aRecord } from './support/record.ts';

function step(anchor: string, title: string, given: Partial<SearchRecord> = {}): SearchRecord {
  return aRecord({ anchor, titles: ['A runbook', 'A task', title], ...given });
}

/** What a step is for, where the default is to remove. */
function only(purpose: string): Pick<SearchRecord, 'purpose'> {
  return { purpose: ['aPurpose', [purpose], 'remove'] };
}

function says(text: string): Pick<SearchRecord, 'parts'> {
  return { parts: [{ kind: 'prose', text }] };
}

const setUp = step('set-up', 'Export the certificate to a file', only('keep'));
const retired = step('retired', 'How a certificate was chosen', { history: true });
const removal = step('removal', 'Remove the key', {
  ...only('remove'),
  ...says('The key of the certificate goes.'),
});

async function found(
  records: readonly SearchRecord[],
  query: string,
  given: Partial<Reader> = {},
): Promise<string[]> {
  const { results } = await search(engineOn(records), query, {
    locale: 'en',
    values: {},
    ...given,
  });
  return results.map(({ record }) => record.anchor);
}

test('what is for the purpose in force comes first, then other purposes, then what is gone', async () => {
  const all = [retired, setUp, removal];
  assert.deepEqual(await found(all, 'certificate'), ['removal', 'set-up', 'retired']);
  const values = { aPurpose: { raw: 'keep', quoted: 'keep', text: 'keep' } };
  assert.deepEqual(await found(all, 'certificate', { values }), ['set-up', 'removal', 'retired']);
});

test('a command of history is gone, whatever task it stands in', async () => {
  const past = step('past', 'A certificate', { does: { effect: 'history', words: ['Gone'] } });
  assert.deepEqual(await found([past, removal], 'certificate goes away'), ['removal']);
  assert.deepEqual(await found([past, setUp, removal], 'certificate'), [
    'past',
    'removal',
    'set-up',
  ]);
  const longer = { ...past, titles: ['A runbook', 'A task', 'How it got its certificate then'] };
  assert.deepEqual(await found([longer, setUp, removal], 'certificate'), [
    'removal',
    'set-up',
    'past',
  ]);
});

test('a title that is typed is found first, whatever it is for', async () => {
  const both = step('both', 'Check', says('Remove it, or export the certificate first.'));
  assert.deepEqual(await found([both, setUp], 'export the certificate to a file'), ['set-up']);
  const exported = step('export', 'Export the certificate', only('keep'));
  assert.deepEqual(await found([both, exported], 'export certificate'), ['export', 'both']);
});

test('a command that is pasted is found with its step, whatever that is for', async () => {
  const command = { kind: 'command' as const, text: 'Set-AuthConfig -Thumbprint 1' };
  const sets = step('sets', 'Make it current', { ...only('keep'), parts: [command] });
  const names = step('names', 'Look', says('Others use Set-AuthConfig.'));
  assert.deepEqual(await found([names, sets], 'Set-AuthConfig'), ['sets', 'names']);
});

test('the best title of a page stays in sight behind many that mention it', async () => {
  const many = Array.from({ length: 6 }, (_, at) =>
    step(`mention-${at}`, 'Look', says('Its certificate, a certificate, this certificate.')),
  );
  const title = step('best', 'Export the certificate to a file', only('keep'));
  assert.equal((await found([...many, title], 'certificate')).indexOf('best'), 2);
});

test('what is for another purpose on the open page does not give way to other pages', async () => {
  const other = { page: 'en/other/', runbook: 'other', titles: ['Other', 'A task', 'Look'] };
  const elsewhere = aRecord({ ...other, anchor: 'elsewhere', ...says('The replication ends.') });
  const here = step('here', 'Wait', { ...only('keep'), ...says('The replication ends.') });
  const all = [elsewhere, here];
  assert.deepEqual(await found(all, 'replication', { runbook: 'a-runbook' }), [
    'here',
    'elsewhere',
  ]);
  assert.deepEqual(await found(all, 'replication'), ['elsewhere', 'here']);
});

test('the messages of a page, which name nearly everything, come after its steps', async () => {
  const messages = aRecord({
    anchor: messagesAnchor,
    titles: ['A runbook', 'Messages'],
    ...says('The certificate was not found.'),
  });
  assert.deepEqual(await found([messages, removal], 'certificate'), ['removal', messagesAnchor]);
});
