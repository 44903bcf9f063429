import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSaidOnce, problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push/commands';
const rest =
  "expected one block `& { … }` whose first line is `$ErrorActionPreference = 'Stop'`. Put the whole command into such a block, indented by four spaces.";

test('reports a command that changes something and goes on after an error', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'goes-on-after-error' }), [
    `${folder}/disable-push.ps1:1:1: found a command that goes on after an error (\`effect: changes\`), ${rest}`,
    `${folder}/enable-push.ps1:1:1: found a command that goes on after an error (\`effect: changes\`), ${rest}`,
  ]);
});

test('reports each way to go on after an error all the same', async () => {
  const file = `${folder}/disable-push.ps1`;
  const line = "    Write-Host 'Push is off again.'";
  const reported = 'expected a command that ends at its first error';
  for (const [added, found] of [
    ["$ErrorActionPreference = 'Continue'", '`$ErrorActionPreference`, set again'],
    ["$script:erroractionpreference='SilentlyContinue'", '`$ErrorActionPreference`, set again'],
    ["trap { Get-CsPool 'break' }", 'a `trap` that does not end the command'],
    ['trap [Exception] { continue }', 'a `trap` that does not end the command'],
    ['try { Get-CsPool } catch { }', 'an empty `catch`'],
    ["try { Get-CsPool } catch [Exception] { # throw 'a'\n    }", 'an empty `catch`'],
    ["try { Get-CsPool } catch { Write-Verbose 'a' }", 'a `catch` that does not end the command'],
    [
      "try { Get-CsPool } catch { 'Push is off again.' }",
      'a `catch` that does not end the command',
    ],
    ['try { Get-CsPool } catch { return }', 'a `catch` that does not end the command'],
    ...[
      'catch { $_.Exception.Message }',
      'catch { $_ | Out-Host }',
      'catch { $a = $_.Exception.Message; Write-Warning $a }',
      'catch { if ($_) { Write-Warning $_ } }',
      'catch [InvalidOperationException] { throw } catch { $_ }',
    ].map(
      (block) =>
        [`try { Set-CsPool -Site 1 } ${block}`, 'a `catch` that does not end the command'] as const,
    ),
    ['Set-Variable ErrorActionPreference Continue', '`$ErrorActionPreference`, set again'],
  ] as const) {
    const text = soundFile(file).replace(line, () => `    ${added}\n${line}`);
    const problems = await problemsOf({ files: { [file]: text } });
    assertSaidOnce(added, problems, `found ${found}, ${reported}`);
  }
});

test('reports a call that changes something and is told to go on after an error', async () => {
  const file = `${folder}/disable-push.ps1`;
  const call = /Set-CsPushNotificationConfiguration[^\n]*/;
  const [written = ''] = call.exec(soundFile(file)) ?? [];
  const problemsWith = (line: string) =>
    problemsOf({ files: { [file]: soundFile(file).replace(written, () => line) } });
  for (const [before, added] of [
    ['', '-ErrorAction SilentlyContinue'],
    ['', '-ErrorAction:Continue'],
    ['', '-EA 0'],
    ['', "-erroract 'Ignore'"],
    ['', '-ErrorAction $ErrorActionPreference'],
    ["$quiet = @{ ErrorAction = 'SilentlyContinue' }; ", '@quiet'],
  ] as const) {
    const problems = await problemsWith(`${before}${written} ${added}`);
    assertSaidOnce(
      added,
      problems,
      /disable-push\.ps1:\d+:\d+: found `Set-CsPushNotificationConfiguration` with an error action that lets the command go on, expected `-ErrorAction Stop`, or none/,
    );
  }
  for (const added of ['-ErrorAction Stop', "-EA 'Stop'", '-ErrorAction 1'])
    assert.deepEqual(await problemsWith(`${written} ${added}`), [], added);
  assert.deepEqual(
    await problemsWith(`Get-CsPool -ErrorAction SilentlyContinue | Out-Null\n    ${written}`),
    [],
  );
});

test('a command may say in comments what it does, wherever they stand', async () => {
  const file = `${folder}/disable-push.ps1`;
  const stop = "    $ErrorActionPreference = 'Stop'";
  for (const [from, to] of [
    [stop, `${stop} # The next line must not run after an error.`],
    [stop, `    # The next line must not run after an error.\n${stop}`],
    ['& {', '# Push goes off.\n& { # All of it.'],
    ['& {', '<#\nPush goes off.\n#>\n& {'],
    [stop, `${stop}\n    #region off\n    <# As\n    it was. #>`],
    ['\n}\n', '\n    # That is all.\n} # Off.\n# End.\n'],
  ] as const) {
    const text = soundFile(file).replace(from, () => to);
    assert.notEqual(text, soundFile(file), from);
    assert.deepEqual(await problemsOf({ files: { [file]: text } }), [], to);
  }
});

test('a command may say why it ends, and may try something else', async () => {
  const file = `${folder}/disable-push.ps1`;
  const line = "    Write-Host 'Push is off again.'";
  for (const added of [
    "trap { Get-CsPool 'a'; break }",
    'try { Get-CsPool } catch { throw }',
    'try { Get-CsPool } catch { $a = $_ }',
    "try { Set-CsPool -Site 1 } catch { $a = $_; if ($a) { throw 'b' } }",
    "try { Get-CsPool } catch { 'Push is off again.'; return }",
    "try { Get-CsPool } catch { Write-Host 'Push is off again.'; return }",
    "if ($ErrorActionPreference -eq 'Stop') { Get-CsPool }",
  ]) {
    const text = soundFile(file).replace(line, () => `    ${added}\n${line}`);
    assert.deepEqual(await problemsOf({ files: { [file]: text } }), [], added);
  }
});
