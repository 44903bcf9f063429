import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const runbook = `${folder}/runbook.yaml`;
const sound = soundFile(runbook);

/** The problems of the sound site with another text for a part of runbook.yaml. */
function withChange(before: string, after: string) {
  assert.ok(sound.includes(before));
  return problemsOf({ files: { [runbook]: sound.replace(before, after) } });
}

test('reports a reading command that changes something, under an alias too', async () => {
  const command = `${folder}/commands/test-push.ps1`;
  const text = (call: string) => `${call} -Name '{{edgeFqdn}}', '{{sipDomains}}'\n`;
  const problems = (call: string) => problemsOf({ files: { [command]: text(call) } });
  assert.deepEqual(await problems('Remove-CsPool'), [
    `${command}:1:1: found \`Remove-CsPool\`, which changes something, expected only calls that fit \`effect: reads\` of \`test-push\`. Write \`effect: changes\` in runbook.yaml, or remove the call.`,
  ]);
  assert.deepEqual(await problems('del'), [
    `${command}:1:1: found \`del\`, which writes a file, expected only calls that fit \`effect: reads\` of \`test-push\`. Write \`effect: writes-file\` in runbook.yaml, or remove the call.`,
  ]);
  assert.deepEqual(await problems('Enable-CsPush -WhatIf'), []);
  assert.deepEqual(await problems('New-Object'), []);
});

test('finds a changing call inside a block, a condition and a subexpression', async () => {
  const command = `${folder}/commands/test-push.ps1`;
  for (const call of [
    '& { X }',
    'if (Get-CsPool) { X }',
    '"$(X)"',
    '@(1) | ForEach-Object { X }',
  ]) {
    const script = `$names = '{{edgeFqdn}}', '{{sipDomains}}'\n${call.replace('X', 'Set-CsUser $names')}\n`;
    const problems = await problemsOf({ files: { [command]: script } });
    assert.match(problems.join('\n'), /found `Set-CsUser`, which changes something/, call);
  }
});

test('reports a state that changes, and an undo that only reads', async () => {
  assert.deepEqual(await withChange('state: show-push', 'state: disable-push'), [
    `${runbook}:22:5: found \`disable-push\`, whose effect is \`changes\`, expected a command whose effect is \`reads\`. Name the command that shows the state, or correct its effect.`,
  ]);
  const problems = await withChange('undo: disable-push', 'undo: show-push');
  assert.equal(
    problems[0],
    `${runbook}:21:5: found \`show-push\`, whose effect is \`reads\`, expected a command that takes the change back. Name the command that restores the state, or correct its effect.`,
  );
});

test('reports what a state shows afterwards where no state is named', async () => {
  const problems = await withChange(
    'prints: [off-again] }',
    "prints: [off-again], after: { output: push, expect: [{ field: Identity, equals: 'Global' }] } }",
  );
  assert.deepEqual(problems, [
    `${runbook}:23:105: found \`after\` of \`disable-push\`, which has no \`state\`, expected \`after\` only beside the command that shows the state. Write \`state\`, or remove \`after\`.`,
  ]);
});

test('reports a reading command without a sample output or with a way back', async () => {
  const reads = 'effect: reads, output: push }\ntasks';
  assert.deepEqual(await withChange(reads, 'effect: reads }\ntasks'), [
    `${runbook}:25:3: found no \`output\` of \`test-push\`, expected a sample output: readers compare what a reading command shows. Write what it prints into outputs/test-push.txt, and \`output: test-push\` in runbook.yaml.`,
  ]);
  assert.deepEqual(
    await withChange(reads, 'effect: reads, undo: disable-push, output: push }\ntasks'),
    [
      `${runbook}:25:79: found \`undo\` of \`test-push\`, expected none: its effect is \`reads\`. Remove it, or correct the effect.`,
    ],
  );
  assert.deepEqual(await withChange(reads, 'effect: reads, removes: true, output: push }\ntasks'), [
    `${runbook}:25:79: found \`removes\` of \`test-push\`, expected none: its effect is \`reads\`. Remove it, or correct the effect.`,
  ]);
});

test('takes a reason for a way back', async () => {
  const problems = await withChange('undo: disable-push', 'undo: { none: one-way }');
  assert.ok(
    problems.some((problem) =>
      problem.includes('found `one-way`, for which no language has a text'),
    ),
  );
  assert.ok(!problems.some((problem) => problem.includes('no `undo`')));
});

test('takes a reason why nothing need be taken back, in words of every language', async () => {
  const problems = await withChange('undo: disable-push', 'undo: { needless: a-repair }');
  assert.ok(
    problems.some((problem) =>
      problem.includes('found `a-repair`, for which no language has a text'),
    ),
  );
  assert.ok(!problems.some((problem) => problem.includes('no `undo`')));
});

test('takes what computes with texts, or only names a program, for a reading call', async () => {
  const command = `${folder}/commands/test-push.ps1`;
  const text = (call: string) => `'{{edgeFqdn}}', '{{sipDomains}}' | Write-Verbose\n${call}\n`;
  const calls = [
    "Get-CsUser | ForEach-Object { $_.SipAddress.Replace('sip:', '') }",
    "foreach ($d in '{{sipDomains}}') { $d.Replace('.', '-') }",
    '$text = [string](Get-Content a.txt)\n$text.Remove(0, 1)',
    '$groups = @{}\nforeach ($u in Get-CsUser) { $groups[$u.Name] = @(); $groups[$u.Name].Add($u) }',
    '$cert.Extensions | ForEach-Object { $_.Format($true) }',
    "Join-Path $env:ProgramFiles 'Common Files\\Skype\\CLSController.exe'",
    'Split-Path "$env:ProgramFiles\\a\\setup.exe" -Parent',
    'Write-Verbose "Reading $n\\web.config"',
    "$folder = Join-Path $env:USERPROFILE 'Logs'\nGet-ChildItem $folder *.log",
    'try { Get-CsUser } catch [System.Management.Automation.ItemNotFoundException] { $_ }',
    'Get-ADUser -Filter { msRTCSIP-UserEnabled -eq $true }',
  ];
  for (const call of calls) {
    const problems = await problemsOf({ files: { [command]: text(call) } });
    assert.deepEqual(problems, [], call);
  }
});

test('says of a text that is run, or of a call made of one, that alone', async () => {
  const command = `${folder}/commands/test-push.ps1`;
  for (const call of [
    "[scriptblock]::Create('{{edgeFqdn}}')",
    "$ExecutionContext.InvokeCommand.ExpandString('{{edgeFqdn}}')",
    "[Diagnostics.Process]::Start('{{edgeFqdn}}')",
    "& '{{edgeFqdn}}'",
    "(New-Object -ComObject WScript.Shell).Run('{{edgeFqdn}}')",
  ]) {
    const script = `Test-CsPush '{{sipDomains}}'\n${call}\n`;
    const said = await problemsOf({ files: { [command]: script } });
    assert.equal(said.length, 1, said.join('\n'));
    assert.doesNotMatch(said.join('\n'), /Write `effect: changes`/, call);
    const both = await problemsOf({ files: { [command]: `${script}Set-CsUser\n` } });
    assert.match(both.join('\n'), /:3:1: found `Set-CsUser`, which changes something/, call);
    assert.equal(both.length, 2, both.join('\n'));
  }
});
