import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRunbooks } from '../../../../src/content/read/load.ts';
import {
  isStepFor,
  mendingSteps,
  offeredPurposes,
} from '../../../../src/content/schemas/failure-steps.ts';

const runbook = loadRunbooks().find(({ id }) => id === 'exchange-push-proxy');
assert.ok(runbook);
const failure = { id: 'not-signed-in', contains: 'Authentication needed' };
const keep = 'connect-to-graph';
const remove = 'find-registered-key';

test('one step is led to under all purposes, and none under none', () => {
  assert.deepEqual(mendingSteps(runbook, failure), []);
  assert.deepEqual(mendingSteps(runbook, { ...failure, step: keep }), [{ id: keep }]);
});

test('of several steps each purpose has the first one that is for it, or else the first of all', () => {
  assert.deepEqual(offeredPurposes(runbook), ['keep', 'diagnose', 'remove']);
  assert.deepEqual(mendingSteps(runbook, { ...failure, step: [keep, remove] }), [
    { id: keep, purposes: ['keep', 'diagnose'] },
    { id: remove, purposes: ['remove'] },
  ]);
  assert.deepEqual(mendingSteps(runbook, { ...failure, step: [remove, 'record-trust'] }), [
    { id: remove, purposes: ['remove'] },
    { id: 'record-trust', purposes: ['keep', 'diagnose'] },
  ]);
});

test('a step of a task without a purpose is for all', () => {
  assert.equal(isStepFor(runbook, 'record-trust', 'diagnose'), true);
  assert.equal(isStepFor(runbook, keep, 'diagnose'), false);
});
