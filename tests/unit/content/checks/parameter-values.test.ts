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

test('reports limits that no value meets, and judges no value by them', async () => {
  const catalogue = 'content/parameters.yaml';
  const rows: [keys: string, found: string][] = [
    [
      'type: integer\n  min: 90\n  max: 7\n  example: 30\n  default: 30',
      '`max: 7` below `min: 90`',
    ],
    ['type: text\n  maxLength: 0\n  example: A-1\n  default: A-2', '0 at `days.maxLength`'],
    ['type: text\n  maxLength: 99999999\n  example: A-1', '99999999 at `days.maxLength`'],
  ];
  for (const [keys, found] of rows) {
    const text = `${soundFile(catalogue).replace(/\n+$/, '\n')}
days:
  ${keys}
  group: servers
  label: { en: Days, ko: 일수, zh: 天数, fr: Jours }
  help: { en: How many., ko: 며칠인지 입력합니다., zh: 多少天。, fr: Combien. }
`;
    const told = await problemsOf({ files: { [catalogue]: text } });
    const ofValues = told.filter((line) => !line.includes('unused'));
    assert.equal(ofValues.length, 1, told.join('\n'));
    assert.ok(ofValues[0]?.includes(found), told.join('\n'));
  }
});

test('a value that a limit of its own parameter refuses is told the limit', async () => {
  const catalogue = 'content/parameters.yaml';
  const rows: [keys: string, advice: string][] = [
    ['type: text\n  pattern: "[A-Z]{4}"\n  example: abc', 'matches `[A-Z]{4}`'],
    ['type: text\n  maxLength: 2\n  example: abc', 'at most 2 characters'],
    ['type: integer\n  min: 2\n  max: 4\n  example: 5', 'a number of at least 2 and at most 4'],
    ['type: integer\n  max: 4\n  example: 5', 'a number of at most 4'],
  ];
  for (const [keys, advice] of rows) {
    const text = `${soundFile(catalogue).replace(/\n+$/, '\n')}
ticket:
  ${keys}
  group: servers
  label: { en: Ticket, ko: 티켓, zh: 工单, fr: Demande }
  help: { en: Its number., ko: 번호입니다., zh: 它的编号。, fr: Son numéro. }
`;
    const told = await problemsOf({ files: { [catalogue]: text } });
    assert.ok(
      told.some((line) => line.includes('ticket.example') && line.includes(advice)),
      told.join('\n'),
    );
  }
});
