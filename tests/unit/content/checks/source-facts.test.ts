import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

test('reports a fact out of range as the one that no step covers', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'fact-uncovered' }), [
    'content/runbooks/enable-push/runbook.yaml:34:17: found the fact A9, expected `A2`, which no step covers, or another one of A0 to A3. Write the number that the source gives the fact, as A2, or widen `factRange`.',
  ]);
});

test('reports a fact that no step covers', async () => {
  const file = 'content/runbooks/enable-push/runbook.yaml';
  const text = soundFile(file).replace('        facts: [A2]\n', '');
  assert.deepEqual(await problemsOf({ files: { [file]: text } }), [
    `${file}:5:1: found no trace of fact A2, expected a step that covers it, or an entry of \`corrections\` or \`factsElsewhere\`. Tell it in a step that has \`facts: [A2]\`, or say where it went, as \`{ fact: A2, where: sources }\` below \`factsElsewhere\`.`,
  ]);
});

test('reports a range that ends too early or begins too late once', async () => {
  const file = 'content/runbooks/enable-push/runbook.yaml';
  const problemsWith = (range: string) =>
    problemsOf({ files: { [file]: soundFile(file).replace('factRange: [A0, A3]', range) } });
  assert.deepEqual(await problemsWith('factRange: [A0, A1]'), [
    `${file}:5:1: found the range A0 to A1, expected A0 to A3, as the steps have facts of it. Write \`factRange: [A0, A3]\`, or correct the facts from A2 to A3.`,
  ]);
  assert.deepEqual(await problemsWith('factRange: [A2, A3]'), [
    `${file}:5:1: found the range A2 to A3, expected A0 to A3, as the steps have facts of it. Write \`factRange: [A0, A3]\`, or correct the facts from A0 to A1.`,
  ]);
});
