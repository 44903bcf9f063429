import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadInterface, loadRunbook } from '../../../src/content/read/load.ts';
import { translator } from '../../../src/parameters/messages.ts';
import { byPurpose } from '../../../src/render/by-purpose.ts';
import { purposeParameter } from '../../../src/render/purpose.ts';
import { shownTasks } from '../../../src/render/shown-tasks.ts';
import { fixtureContent, notices, report, reportPurpose } from '../../support/fixture-site.ts';

function pageOf(id: string) {
  const runbook = loadRunbook(id, fixtureContent);
  const purpose = purposeParameter(runbook, '', translator(loadInterface('en'), 'en'));
  const parameters = new Map(purpose ? [[purpose.name, purpose]] : []);
  return { runbook, purpose, parameters };
}

const { name, keep, remove } = reportPurpose;

test('what is said of a runbook follows the purpose, the default first in sight', () => {
  const titles = byPurpose(pageOf(report.id), (page) =>
    shownTasks(page)
      .map(({ id }) => id)
      .join(' '),
  );
  assert.equal(titles.length, 2);
  const [first, second] = titles;
  assert.deepEqual([first?.when, first?.isOff], [{ [name]: [keep.value] }, false]);
  assert.deepEqual([second?.when, second?.isOff], [{ [name]: [remove.value] }, true]);
  assert.ok(first?.text.includes(report.tasks.publish));
  assert.ok(second?.text.includes(report.tasks.withdraw));
});

test('what is the same for every purpose is said once, and so is what a runbook without purposes has', () => {
  const once = [{ text: 'one', when: undefined, isOff: false }];
  assert.deepEqual(
    byPurpose(pageOf(report.id), () => 'one'),
    once,
  );
  assert.deepEqual(
    byPurpose(pageOf(notices.id), () => 'one'),
    once,
  );
});
