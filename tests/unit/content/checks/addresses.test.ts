import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assertSaidOnce,
  assertSound,
  problemsOf,
  saidOfChanging,
  saidOfReading,
  soundFile,
} from './site.ts';

const structure = 'content/runbooks/enable-push/runbook.yaml';
const catalogue = 'content/parameters.yaml';
const named = soundFile(structure).replace(
  'names: [push.lync.com,',
  "names: [push.lync.com, 'sip:push@push.lync.com', _sip._tcp,",
);

const misspelled = [
  ["Get-CsPool -Identity 'push.lync.con'", 'push.lync.con', 'push.lync.com'],
  ["Get-CsPool -Identity 'push.lync.co'", 'push.lync.co', 'push.lync.com'],
  ["Get-CsPool -Identity 'pushlync.com'", 'pushlync.com', 'push.lync.com'],
  ['ping.exe push.lnyc.com', 'push.lnyc.com', 'push.lync.com'],
  ["$a = 'https://push.lynk.com/x'", 'push.lynk.com', 'push.lync.com'],
] as const;

const sound = [
  "Get-CsPool -Identity 'push.lync.com'",
  "Get-CsPool -Identity 'PUSH.lync.com'",
  "Get-CsPool -Identity 'push2.lync.com'",
  "Get-CsPool -Identity 'push.link.com'",
  "Get-CsPool -Identity '{{edgeFqdn}}.lync.con'",
  '$push = Get-CsPool; $push.lync.con',
  '[push.lync.con]::Get()',
];

test('reports hosts that a command misspells', async () => {
  const all = await saidOfReading(misspelled.map(([line]) => line));
  for (const [line, name, meant] of misspelled) {
    const said = `found \`${name}\`, expected \`${meant}\`, which \`names\` in runbook.yaml has. Correct it`;
    assertSaidOnce(line, all.get(line), said);
  }
});

test('takes other hosts in commands, and what is none', async () => {
  assertSound(await saidOfChanging(sound));
});

test('reports addresses and records that a command misspells, once a command', async () => {
  const command = 'content/runbooks/enable-push/commands/test-push.ps1';
  const lines = [
    ["$a = 'sip:push@push.lync.con'; $b = 'sip:push@push.lync.con'", 'push@push.lync.com'],
    ['nslookup.exe "_sip._tpc.$domain."', '_sip._tcp'],
  ];
  for (const [line = '', meant = ''] of lines) {
    const files = { [structure]: named, [command]: `${soundFile(command)}${line}\n` };
    assertSaidOnce(line, await problemsOf({ files }), `expected \`${meant}\`, which \`names\``);
  }
});

test('a misspelled name that several places write otherwise is reported where it is defined', async () => {
  const commands = ['test-push', 'disable-push'].map(
    (id) => `content/runbooks/enable-push/commands/${id}.ps1`,
  );
  const [one = '', other = ''] = commands;
  const files = {
    [structure]: named.replace('_sip._tcp', '_sip._tpc'),
    [one]: `${soundFile(one)}nslookup.exe '_sip._tcp'\n`,
    [other]: soundFile(other).replace(
      '    Write-Host',
      "    nslookup.exe '_sip._tcp' | Out-Null\n    Write-Host",
    ),
  };
  const [problem = '', ...others] = await problemsOf({ files });
  assert.match(
    problem,
    /runbook\.yaml:\d+:\d+: found the name `_sip\._tpc`, expected `_sip\._tcp`/,
  );
  assert.deepEqual(others, []);
});

test('reports hosts that a default or an example misspells', async () => {
  const example = (host: string) =>
    soundFile(catalogue).replace('example: edge.contoso.com', `example: ${host}`);
  const problems = (host: string) =>
    problemsOf({ files: { [structure]: named, [catalogue]: example(host) } });
  const [problem = '', ...others] = await problems('push.lnyc.com');
  assert.match(
    problem,
    /parameters\.yaml:4:3: found `push\.lnyc\.com`, expected `push\.lync\.com`, which `names`/,
  );
  assert.deepEqual(others, []);
  assert.deepEqual(await problems('push.lync.com'), []);
  assert.deepEqual(await problems('push.example.com'), []);
});
