import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

test('reports a help text missing in one locale', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-help-missing' }), [
    'content/parameters.yaml:10:3: found nothing at `edgeFqdn.help.ko`, expected a string. Add it: write a help text in every language.',
  ]);
});

test('reports a parameter that nothing uses', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-unused' }), [
    'content/runbooks/enable-push/runbook.yaml:15:24: found the parameter `sipDomains` unused, expected `{{sipDomains}}` in a command or text, or `sipDomains` in a condition or request. Use it, or remove it from the list.',
  ]);
});

test('reports a parameter used and not listed', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-undeclared' }), [
    'content/runbooks/enable-push/commands/test-push.ps1:1:22: found the parameter `sipDomains`, expected one of the parameters that content/runbooks/enable-push/runbook.yaml lists. List it there below `parameters`, or write a name that it lists, as `edgeFqdn`.',
  ]);
});

test('reports a parameter that the catalogue lacks', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-unknown' }), [
    'content/runbooks/enable-push/runbook.yaml:15:24: found the parameter `proxyFqdn`, expected a parameter of content/parameters.yaml. Define it there, or write a name that it defines.',
  ]);
});

test('reports a choice whose value is a name that JavaScript gives a meaning, once', async () => {
  for (const value of ['__proto__', 'valueOf', 'constructor']) {
    const text = soundFile(catalogue).replace('- value: apple', `- value: ${value}`);
    assert.deepEqual(await problemsOf({ files: { [catalogue]: text } }), [
      `${catalogue}:36:7: found "${value}" at \`phones.choices.0.value\`, expected a name that JavaScript gives no meaning. Write the value as PowerShell takes it.`,
    ]);
  }
});

const catalogue = 'content/parameters.yaml';
const runbook = 'content/runbooks/enable-push/runbook.yaml';

test('reports a parameter that no runbook lists', async () => {
  const other = soundFile(catalogue).replace(/[^]*(?=edgeFqdn:)|\nsipDomains:[^]*/g, '');
  const text = `${soundFile(catalogue)}\n${other.replace('edgeFqdn', 'otherFqdn')}`;
  assert.deepEqual(await problemsOf({ files: { [catalogue]: text } }), [
    `${catalogue}:90:1: found the parameter \`otherFqdn\` unused, expected a runbook that lists it. Write \`otherFqdn\` below \`parameters\` in a runbook.yaml, or remove it here.`,
  ]);
});

test('reports a name that the catalogue misspells once, also where it stands bare', async () => {
  const text = soundFile(catalogue).replace('applePush:', 'applPush:');
  assert.deepEqual(await problemsOf({ files: { [catalogue]: text } }), [
    `${runbook}:15:44: found the parameter \`applePush\`, expected a parameter of content/parameters.yaml. Define it there, or write a name that it defines; no runbook lists its \`applPush\` yet.`,
  ]);
});

test('blames no parameter that decides the one whose name the catalogue misspells', async () => {
  const files = {
    [catalogue]: soundFile(catalogue).replace('applePush:', 'applPush:'),
    [runbook]: soundFile(runbook).replace(/ *when: \{ phones: \[apple\] \}\n/, ''),
  };
  assert.deepEqual(await problemsOf({ files }), [
    `${runbook}:15:44: found the parameter \`applePush\`, expected a parameter of content/parameters.yaml. Define it there, or write a name that it defines; no runbook lists its \`applPush\` yet.`,
  ]);
});

test('reports the name of what decides a default once where the catalogue misspells it', async () => {
  const text = soundFile(catalogue).replace('phones:', 'phoens:');
  const [found, ...others] = await problemsOf({ files: { [catalogue]: text } });
  assert.deepEqual(others, []);
  assert.match(found ?? '', /parameters\.yaml:\d+:1: found the parameter `phoens`/);
});

test('reports a name that a list misspells once, also where a drawing shows its value', async () => {
  const text = soundFile(runbook).replace('sipDomains', 'sipDomain');
  const files: Record<string, string> = { [runbook]: text };
  for (const name of ['path.svg', 'path.wide.svg']) {
    const file = `content/runbooks/enable-push/figures/${name}`;
    files[file] = soundFile(file).replace('{{server}}', '{{server}} {{sipDomains}}');
  }
  assert.deepEqual(await problemsOf({ files }), [
    `${runbook}:15:24: found the parameter \`sipDomain\`, expected a parameter of content/parameters.yaml. Define it there, or write a name that it defines; no runbook lists its \`sipDomains\` yet.`,
  ]);
});

test('reports a condition on a parameter whose values are not chosen', async () => {
  const text = soundFile(runbook).replace('phones: [apple]', 'edgeFqdn: [a.b.c]');
  const [found] = await problemsOf({ files: { [runbook]: text } });
  assert.equal(
    found,
    `${runbook}:28:24: found \`a.b.c\` in a condition on \`edgeFqdn\`, expected a choice or boolean parameter. Name a parameter whose values are chosen, as \`when: { nameDecoration: [true] }\`.`,
  );
});

test('says of a name that is no name how to write one', async () => {
  const text = soundFile(catalogue).replace('sipDomains:', 'sip-domains:');
  assert.deepEqual(await problemsOf({ files: { [catalogue]: text } }), [
    `${catalogue}:16:1: found the key \`sip-domains\` at \`sip-domains\`, expected a camelCase name of at most 64 characters, as edgeFqdn. Rename it here and wherever it is used.`,
  ]);
});

test('reports a condition on a value that is no choice', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-condition' }), [
    'content/runbooks/enable-push/runbook.yaml:28:22: found `android` in a condition on `phones`, expected one of apple, none. Write one of these, as `phones: [apple]`.',
  ]);
});
