import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSaidOnce, assertSound, problemsOf, saidOfChanging, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const command = `${folder}/commands/disable-push.ps1`;
const runbook = `${folder}/runbook.yaml`;

test('reports a text that a command prints in another wording, once', async () => {
  const text = soundFile(command).replace('Push is off again.', 'Push was off.');
  assert.deepEqual(await problemsOf({ files: { [command]: text } }), [
    `${command}:4:16: found the printed text “Push was off.”, expected “Push is off again.”, which is \`off-again\` in \`prints\` of ${runbook}. Write the same text in both, or add a key for it.`,
  ]);
});

test('reports a key that does not exist, and nothing that follows from it', async () => {
  const text = soundFile(runbook).replace('prints: [off-again]', 'prints: [off]');
  assert.deepEqual(await problemsOf({ files: { [runbook]: text } }), [
    `${runbook}:23:93: found \`off\`, expected a key of \`prints\` of the runbook. Correct the key, or remove it.`,
  ]);
});

test('reports a key that the runbook has lost where it is first listed, and no text of it as unused', async () => {
  const text = soundFile(runbook)
    .replace("prints: { off-again: 'Push is off again.' }", 'prints: {}')
    .replace('enable-push:\n', 'enable-push:\n    prints: [off-again]\n');
  assert.deepEqual(await problemsOf({ files: { [runbook]: text } }), [
    `${runbook}:18:14: found \`off-again\`, expected a key of \`prints\` of the runbook. Add it there with the text that the command prints: the languages explain it.`,
  ]);
});

test('reports a text that no key has, however it is printed', async () => {
  const ways = [
    "Write-Host 'Push is on.'",
    "Write-Host -Object 'Push is on.'",
    "'Push is on.' | Write-Host",
    "'Push is on.' | Out-Host",
    "'Push is on.' | Out-Default",
    "echo 'Push is on.'",
    'Write-Host Push is on.',
    "if (Get-CsPool) { return 'Push is on.' }",
    "if (Get-CsPool) { throw (New-Object Exception 'Push is on.') }",
    "[Console]::WriteLine('Push is on.')",
    "@'\nPush is on.\n'@",
    "$t = 'Push is on.'; $t",
    "$t = 'Push is on.'; Write-Host $t",
    "Write-Host ('Push is ' + 'on.')",
    "Write-Host ('{0} is on.' -f 'Push')",
  ];
  const all = await saidOfChanging(ways);
  for (const way of ways)
    assertSaidOnce(
      way,
      all.get(way),
      'the printed text “Push is on.”, expected a text of `prints`',
    );
});

test('reports a text once that reaches the reader through variables, blocks and functions', async () => {
  const ways = [
    "function Say($t) { Write-Host $t }; Say 'Push is on.'",
    "& { param($t) Write-Host $t } 'Push is on.'",
    "'Push is on.' | ForEach-Object { Write-Host $_ }",
    "$a, $b = 'Push is on.', 'x'; Write-Host $a; $b.Length",
    "$p = @{ Object = 'Push is on.' }; Write-Host @p",
    "Write-Host ([string]::Concat('Push is ', 'on.'))",
    "Write-Progress -Activity 'Push is on.'",
  ];
  const all = await saidOfChanging(ways);
  for (const way of ways) assertSaidOnce(way, all.get(way), 'the printed text “Push is on.”');
});

test('takes no text for printed that something takes', async () => {
  assertSound(
    await saidOfChanging([
      '\'Push is on.\' | Out-File "$env:TEMP\\a.txt" -Encoding UTF8',
      "$state = if (Get-CsPool) { 'Push is on.' } else { 'Push is off.' }; $state.Length",
      "$lines = 1, 2 | ForEach-Object { 'Push is on.' }; $lines.Count",
      "'Push is on.' | Out-Null",
      "function Get-Name { 'my own name' }; $n = Get-Name; $n.Length",
      "function Test-One($name) { Get-Service $name; Write-Host $name }; Test-One 'Netlogon'",
      "Write-Verbose 'Push is on.'",
    ]),
  );
});

test('finds a text in another form of the same', async () => {
  const forms = [
    "Write-Host ('Push is {0} again.' -f 'off')",
    "Write-Host ('Push is ' + 'off again.')",
    "$text = 'Push is off again.'; Write-Host $text",
    "Write-Host -Object 'Push is off again.'",
    "'Push is off again.' | Out-Host",
  ];
  for (const form of forms) {
    const text = soundFile(command).replace("Write-Host 'Push is off again.'", () => form);
    assert.deepEqual(await problemsOf({ files: { [command]: text } }), [], form);
  }
});
