import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findContentProblems } from '../../../src/content/checks/index.ts';
import { formatDiagnostic } from '../../../src/diagnostic.ts';
import { loadParameters, loadRunbooks } from '../../../src/content/read/load.ts';
import { parameterTypes } from '../../../src/content/schemas/parameter-types.ts';
import * as site from '../../support/fixture-site.ts';

const runbooks = loadRunbooks(site.fixtureContent);
const parameters = loadParameters(site.fixtureContent);

test('the site that behaviour is tested on keeps the rules for content', async () => {
  const diagnostics = await findContentProblems(site.fixtureContent);
  assert.deepEqual(diagnostics.map(formatDiagnostic), []);
});

test('it has a parameter of every type', () => {
  const used = new Set(Object.values(parameters).map(({ type }) => type));
  const missing = parameterTypes.filter((type) => !used.has(type));
  const advice = `Add a parameter of type ${missing.join(', ')} to the site and use it there.`;
  assert.deepEqual(missing, [], advice);
});

for (const described of [site.notices, site.report]) {
  test(`${described.id} has the tasks, steps and commands by which tests name it`, () => {
    const runbook = runbooks.find(({ id }) => id === described.id);
    const tasks = runbook?.tasks ?? [];
    const known = [
      ...tasks.map(({ id }) => id),
      ...tasks.flatMap(({ steps }) => steps.map(({ id }) => id)),
      ...Object.keys(runbook?.commands ?? {}),
    ];
    const named = [described.tasks, described.steps, described.commands].flatMap((ids) =>
      Object.values<string>(ids),
    );
    assert.deepEqual(
      named.filter((id) => !known.includes(id)),
      [],
    );
  });
}

for (const { name, ...described } of site.parameters) {
  test(`${name} is as tests describe it`, () => {
    const { label, example } = parameters[name] ?? {};
    assert.ok(parameters[name]);
    if ('label' in described) assert.equal(label?.en, described.label);
    if ('example' in described) assert.deepEqual([example].flat(), [described.example]);
  });
}
