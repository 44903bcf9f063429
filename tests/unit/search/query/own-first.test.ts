import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownFirst } from '../../../../src/search/query/own-first.ts';
import { titleResult } from '../../../../src/search/query/title-result.ts';
import { aRecord } from './support/record.ts';

const result = (runbook: string, anchor: string, isPutAside = false) => ({
  ...titleResult(aRecord({ runbook, page: `en/${runbook}/`, anchor }), [], 1),
  isPutAside,
});

const anchors = (results: readonly ReturnType<typeof result>[], runbook?: string) =>
  ownFirst(results, runbook).map(({ record }) => record.anchor);

const far = result('other', 'far', true);
const shown = result('other', 'shown');
const here = result('open', 'here');

test('what another runbook has put aside comes behind what the open one shows', () => {
  assert.deepEqual(anchors([far, shown, here], 'open'), ['shown', 'here', 'far']);
});

test('it keeps its place where the open runbook shows nothing, or only messages, and on the home page', () => {
  const others = [result('open', 'aside', true), result('open', 'messages')];
  assert.deepEqual(anchors([far, ...others], 'open'), ['far', 'aside', 'messages']);
  assert.deepEqual(anchors([far, here]), ['far', 'here']);
});
