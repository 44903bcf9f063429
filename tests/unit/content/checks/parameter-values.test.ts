import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

test('reports an example that its own type refuses', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-example-invalid' }), [
    'content/parameters.yaml:4:3: found "https://edge.contoso.com" at `edgeFqdn.example` (scheme), expected a valid fqdn. Write one value, as `edge.contoso.com`, or correct the type.',
  ]);
});

test('reports a default that is no choice', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-default-invalid' }), [
    'content/parameters.yaml:34:3: found "android" at `phones.default` (choice), expected a valid choice. Write apple or none.',
  ]);
});

test('reports an example that would go into a command in another form', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-not-canonical' }), [
    'content/parameters.yaml:4:3: found "Edge.Contoso.com" at `edgeFqdn.example`, expected "edge.contoso.com", which is how it goes into commands. Write "edge.contoso.com".',
  ]);
});

test('reports cases that miss a value of the deciding parameter', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-default-from' }), [
    'content/parameters.yaml:64:5: found the cases apple, nothing, expected exactly apple, none. Give one case for each value.',
  ]);
});

test('reports a pattern that is no regular expression, with the reason', async () => {
  const catalogue = 'content/parameters.yaml';
  const text = `${soundFile(catalogue).replace(/\n+$/, '\n')}
ticket:
  type: text
  group: servers
  pattern: '[A-'
  example: A-1
  label: { en: Ticket, ko: 티켓, zh: 工单, fr: Demande }
  help: { en: Its number., ko: 번호입니다., zh: 它的编号。, fr: Son numéro. }
`;
  const found = await problemsOf({ files: { [catalogue]: text } });
  const line = found.find((diagnostic) => diagnostic.includes('the pattern'));
  assert.match(line ?? '', /found the pattern `\[A-` \(Unterminated character class\)/);
  assert.match(line ?? '', /Write a regular expression, as `\^\[A-Z\]/);
});
