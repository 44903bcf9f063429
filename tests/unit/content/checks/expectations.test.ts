import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const runbook = 'content/runbooks/enable-push/runbook.yaml';
const sound = soundFile(runbook);

/** The problems of the sound site with something said about the output of its last command. */
async function saying(text: string): Promise<string[]> {
  const before = 'output: push }\ntasks';
  assert.ok(sound.includes(before));
  const changed = sound.replace(before, () => `output: push, ${text} }\ntasks`);
  const problems = await problemsOf({ files: { [runbook]: changed } });
  return problems.map((problem) => problem.replace(/^\S+: found /, ''));
}

test('takes an expectation that the sample meets', async () => {
  assert.deepEqual(
    await saying("expect: [{ field: enableapplepushnotificationservice, equals: 'True' }]"),
    [],
  );
  assert.deepEqual(
    await saying("expect: [{ field: EnableApplePushNotificationService, matches: '^T' }]"),
    [],
  );
  assert.deepEqual(await saying('expect: [{ field: Error, absent: true }]'), []);
});

test('reports an expectation that the sample does not meet', async () => {
  assert.deepEqual(await saying("expect: [{ field: Identity, equals: 'Site' }]"), [
    'an expectation that content/runbooks/enable-push/outputs/push.txt does not meet (Identity: Site), expected a sample that shows what is expected. Correct the expectation or the sample.',
  ]);
  assert.deepEqual(await saying("expect: [{ text: 'is open' }]"), [
    'an expectation that content/runbooks/enable-push/outputs/push.txt does not meet (“is open”), expected a sample that shows what is expected. Correct the expectation or the sample.',
  ]);
});

test('holds what a state shows after a change to its own sample, or to that of the state', async () => {
  const state = '    state: show-push\n';
  const after = async (text: string) => {
    assert.ok(sound.includes(state));
    const changed = sound.replace(state, `${state}    after: ${text}\n`);
    return problemsOf({ files: { [runbook]: changed } });
  };
  assert.deepEqual(
    await after("{ expect: [{ field: EnableApplePushNotificationService, equals: 'True' }] }"),
    [],
  );
  assert.deepEqual(await after('{ expect: [{ field: Identity, equals: Site }] }'), [
    `${runbook}:23:23: found an expectation that content/runbooks/enable-push/outputs/push.txt does not meet (Identity: Site), expected a sample that shows what is expected. Correct the expectation or the sample.`,
  ]);
  const missing = await after('{ output: off, expect: [{ field: Identity, equals: Global }] }');
  assert.match(missing.join('\n'), /found `off` without a file/);
});

test('reports a parameter in what is expected that the runbook does not list', async () => {
  const said = /^the parameter `edgeFqdm`, expected one of the parameters/;
  for (const text of [
    "expect: [{ field: EnableApplePushNotificationService, equals: '{{edgeFqdm}}', not: true }]",
    "failures: [{ id: no-rights, contains: 'No {{edgeFqdm}}' }]",
  ])
    assert.match((await saying(text)).join('\n'), said);
});

test('reports a pattern that no page can say in words', async () => {
  const said =
    'the pattern `^(T|F).+`, expected one that a page can say in words. List texts, as `Build (516|620)`, or ask for digits, as `^[0-9A-F]{40}$`.';
  const field = 'field: EnableApplePushNotificationService';
  assert.deepEqual(await saying(`expect: [{ ${field}, matches: '^(T|F).+' }]`), [said]);
  const failures = await saying(`failures: [{ id: no-rights, ${field}, matches: '^(T|F).+' }]`);
  assert.ok(failures.includes(said));
  assert.deepEqual(await saying(`expect: [{ ${field}, matches: '^(True|False)$' }]`), []);
});

test('reports an expectation that says nothing or two things', async () => {
  for (const text of [
    'expect: [{ field: Identity }]',
    "expect: [{ field: Identity, equals: 'Global', matches: 'G' }]",
    'expect: [{ field: Identity, absent: true, not: true }]',
    "expect: [{ text: Global, field: Identity, equals: 'Global' }]",
  ]) {
    assert.match((await saying(text)).join('\n'), /a `text`, or a `field` with one of/);
  }
  const where = 'where: { field: Identity, equals: Global }';
  const twice = await saying(
    `expect: [{ ${where}, one: true, field: Identity, equals: 'Global' }]`,
  );
  assert.match(twice.join('\n'), /expected one of `each`, `one`, `where` and `text`/);
  const broken = await saying("expect: [{ field: Identity, matches: '(' }]");
  assert.match(broken.join('\n'), /expected a regular expression/);
});

const spelled = [
  ...['{{ edgeFqdn }}', '{{edgeFqdn }}', '{{edgeFqdn}', '{edgeFqdn}}', '{edgeFqdn}', '{{edgeFqdn'],
  ...['edgeFqdn}}', '{{ edgeFqdn}', '{{edge fqdn}}', '{{edge-fqdn}}', '{{}}'],
];

test('reports half placeholders wherever an output is judged', async () => {
  const cases = [
    ...spelled.map((one) => [`expect: [{ field: Identity, equals: '${one}', not: true }]`, one]),
    ...[
      "expect: [{ field: Identity, equals: 'a {{edgeFqdn}' }]",
      "expect: [{ text: 'of {{edgeFqdn}.' }]",
      "expect: [{ where: { field: Identity, equals: '{{edgeFqdn}' }, field: Apple, absent: true }]",
      "failures: [{ id: no-rights, contains: '{{edgeFqdn}' }]",
      "failures: [{ id: no-rights, field: Identity, equals: '{{edgeFqdn}' }]",
    ].map((text) => [text, '{{edgeFqdn}']),
  ];
  for (const [text = '', written = ''] of cases) {
    const problems = await saying(text);
    const told = problems.filter((problem) => !problem.includes('no language has a text'));
    assert.deepEqual(told, [
      `\`${written}\`, which is no placeholder, expected a placeholder as \`{{edgeFqdn}}\`. Write the parameter’s name alone between two braces on each side.`,
    ]);
  }
});

test('takes braces of an output that are no placeholder', async () => {
  for (const written of ['{Site}', '{Signing, Encryption}', 'edgeFqdn', '{', '{a}}', '{ }']) {
    const problems = await saying(`failures: [{ id: no-rights, contains: '${written}' }]`);
    assert.deepEqual(
      problems.filter((problem) => !problem.includes('no language has a text')),
      [],
    );
  }
});
