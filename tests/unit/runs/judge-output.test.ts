import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeOutput } from '../../../src/runs/judge-output.ts';

const policies = [
  'Identity EnableMobility',
  '-------- --------------',
  'Global             True',
  'Site:Ulm          False',
].join('\n');

function judge(output: string, expectation: Parameters<typeof judgeOutput>[1]) {
  const { holds, deciding } = judgeOutput(output, expectation);
  return [holds, ...deciding.map(({ start, end }) => output.slice(start, end))];
}

test('judges every row, or asks for one', () => {
  const field = 'EnableMobility';
  assert.deepEqual(judge(policies, { field, equals: 'True' }), [false, 'True']);
  assert.deepEqual(judge(policies, { field, equals: 'True', one: true }), [true, 'True']);
  assert.deepEqual(judge(policies, { field, matches: '^(?:True|False)$', each: 'Identity' }), [
    true,
    'True',
    'False',
  ]);
});

test('judges only the rows that it names, of which there must be one', () => {
  const mobility = { field: 'EnableMobility', equals: 'False' };
  const at = (equals: string) =>
    judge(policies, { ...mobility, where: { field: 'identity', equals } });
  assert.deepEqual(at('Site:Ulm'), [true, 'False']);
  assert.deepEqual(at('Global'), [false]);
  assert.deepEqual(at('Site:Bonn'), [false]);
});

test('takes any value but one', () => {
  const field = 'EnableMobility';
  assert.deepEqual(judge(policies, { field, equals: 'True', not: true }), [false, 'False']);
  assert.deepEqual(judge(policies, { field, matches: 'Maybe|Never', not: true }), [
    true,
    'True',
    'False',
  ]);
  assert.deepEqual(judge('Other : x', { field, equals: 'True', not: true }), [false]);
});

test('takes a field that is not there for absent, and for nothing else', () => {
  assert.deepEqual(judge('Result : Success\nError  :', { field: 'Error', absent: true }), [
    true,
    '',
  ]);
  assert.deepEqual(judge('Result : Success', { field: 'Error', absent: true }), [true]);
  assert.deepEqual(judge('Error : 504', { field: 'Error', absent: true }), [false]);
  assert.deepEqual(judge('Result : Success', { field: 'Error', equals: '' }), [false]);
});

test('reads names of fields in any case, values as they are', () => {
  assert.deepEqual(judge('UPTODATE : True', { field: 'UpToDate', equals: 'True' }), [true, 'True']);
  assert.deepEqual(judge('UpToDate : true', { field: 'UpToDate', equals: 'True' }), [false]);
});

test('finds a part of a line', () => {
  assert.deepEqual(judge('TCP 5223 is open.', { text: 'is open' }), [true, 'is open']);
  assert.deepEqual(judge('TCP 5223 is blocked.', { text: 'is open' }), [false]);
});
