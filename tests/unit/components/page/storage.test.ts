import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { isEntry } from '../../../../src/bundle/browser/entries.ts';
import {
  earlierKeys,
  entryPrefix,
  placeKey,
  settingKeys,
  valuesBranch,
} from '../../../../src/components/page/storage.ts';

const early = readFileSync(join(import.meta.dirname, '../../../../public/early.js'), 'utf8');

/** What the script before the first paint marks, given what is stored. */
function marks(stored: Readonly<Record<string, string>>, hash = ''): Record<string, string> {
  const dataset: Record<string, string> = {};
  const localStorage = Object.assign(() => undefined, stored, {
    getItem: (key: string) => stored[key] ?? null,
  });
  const context = {
    document: { documentElement: { dataset } },
    location: { hash },
    window: { localStorage },
    performance: { getEntriesByType: () => [] },
    setTimeout: () => 0,
  };
  runInNewContext(early, context);
  return { ...dataset };
}

test('the script before the first paint reads what the other scripts store', () => {
  const settings = {
    [settingKeys.theme]: 'dark',
    [settingKeys.text]: 'larger',
    [settingKeys.space]: 'less',
    [settingKeys.wrap]: 'false',
    [settingKeys.guards]: 'whole',
    [settingKeys.paper]: 'brief',
  };
  const value = { [`${entryPrefix}${valuesBranch}edgeFqdn`]: '{"text":"x"}' };
  assert.deepEqual(marks({ ...settings, ...value }), {
    scripts: '',
    theme: 'dark',
    text: 'larger',
    space: 'less',
    guards: 'whole',
    paper: 'brief',
    scroll: '',
    pending: '',
  });
  assert.deepEqual(marks({ [earlierKeys.values]: '{}' }), { scripts: '', pending: '' });
  assert.deepEqual(marks({ [`${placeKey}a-runbook`]: '{}' }), { scripts: '', pending: '' });
  const odd = {
    [settingKeys.theme]: 'sepia',
    [settingKeys.text]: 'huge',
    [settingKeys.space]: 'no',
    [settingKeys.guards]: 'none',
    [settingKeys.paper]: 'thick',
  };
  assert.deepEqual(marks(odd), { scripts: '', deciding: '' });
  assert.deepEqual(marks(odd, '#a-step'), { scripts: '' });
});

test('links between files carry every look that this script takes from storage, and no other', () => {
  const texts = [...early.matchAll(/'([a-z]+)'/g)].map(([, text = '']) => text);
  const isTaken = (look: keyof typeof settingKeys, text: string) =>
    marks({ [settingKeys[look]]: text })[look] === text;
  for (const look of ['theme', 'text', 'space', 'guards', 'paper'] as const) {
    const taken = texts.filter((text) => isTaken(look, text));
    assert.ok(taken.length > 0, look);
    assert.deepEqual(
      texts.filter((text) => isEntry(look, text)),
      taken,
      look,
    );
  }
});
