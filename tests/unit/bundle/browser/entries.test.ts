import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesIn } from '../../../../src/bundle/browser/entries.ts';

const noSetting = () => undefined;

test('what a page stores is carried value by value and step by step', () => {
  const texts = new Map([
    ['values/main/edgeFqdn', 'edge07.fabrikam.com'],
    ['done/lync-push-notifications/restart', 'done'],
    ['done/lync-push-notifications/find-edge-server', 'done'],
  ]);
  const settings = new Map([
    ['fieldbook.theme', 'dark'],
    ['fieldbook.locale', 'ko'],
  ]);
  assert.deepEqual(
    entriesIn(texts, (key) => settings.get(key)),
    new Map([
      ['values/edgeFqdn', 'edge07.fabrikam.com'],
      ['done/lync-push-notifications/find-edge-server', 'done'],
      ['done/lync-push-notifications/restart', 'done'],
      ['theme', 'dark'],
      ['locale', 'ko'],
    ]),
  );
});

test('what no page of ours writes is not carried, nor what is too long', () => {
  const texts = new Map([
    ['values/main/__proto__', 'x'],
    ['values/main/edgeFqdn', 'x'.repeat(50_001)],
    ['done/Push/<b>', 'done'],
  ]);
  assert.deepEqual(entriesIn(texts, noSetting), new Map());
  assert.deepEqual(
    entriesIn(new Map(), () => 'javascript:'),
    new Map(),
  );
});

test('an odd tick costs the other ticks of its runbook nothing', () => {
  const texts = new Map(
    ['rb/Bad Step', 'rb/', 'rb/a/b', 'rb/good', 'Rb/x', 'rb'].map((name) => [
      `done/${name}`,
      'done',
    ]),
  );
  assert.deepEqual(entriesIn(texts, noSetting), new Map([['done/rb/good', 'done']]));
});
