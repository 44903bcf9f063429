import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptBlock } from './script-block.ts';
import { problemsOf } from './site.ts';

const folder = 'content/runbooks/enable-push/commands';
const start = [
  "$record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-before.csv'",
  '$row = Get-A | Select-Object Uri',
];
const change =
  'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService {{applePush}}';
const undo = [
  "$record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-before.csv'",
  '$saved = @(Import-Csv -LiteralPath $record)',
  'if ($saved) { Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false -Uri $saved[0].Uri }',
  'Remove-Item -LiteralPath $record',
  "Write-Host 'Push is off again.'",
];
const write = '$row | Export-Csv -LiteralPath $record -Encoding UTF8';
const made = '$row | Export-Csv -LiteralPath "$record.new" -Encoding UTF8';
const isThere = 'Test-Path -LiteralPath $record';

/** What is said of a change with a way to write its record, which is read in the same form. */
function saidOf(lines: readonly string[]): Promise<string[]> {
  const isXml = lines.some((line) => line.includes('Clixml'));
  const back = scriptBlock(undo);
  return problemsOf({
    files: {
      [`${folder}/enable-push.ps1`]: scriptBlock([...start, ...lines, change]),
      [`${folder}/disable-push.ps1`]: isXml ? back.replace('Csv', 'Clixml') : back,
    },
  });
}

const replacing: readonly (readonly [what: string, ...lines: string[]])[] = [
  ['Export-Csv', write],
  ['Export-Csv', `$fresh = -not (${isThere})`, write],
  ['Export-Csv', `if (${isThere}) { ${write} }`],
  ['Export-Csv', `if ($row) { ${write} }`],
  ['Export-Csv', `if ($row -or -not (${isThere})) { ${write} }`],
  ['Export-Csv', `if (-not (${isThere})) { 1 } else { ${write} }`],
  ['Export-Csv', `if (-not (Test-Path -LiteralPath "$record.new")) { ${write} }`],
  ['Export-Csv', `if (${isThere}) { Write-Verbose 'There.' }`, write],
  ['Export-Csv', `if ($row -and (${isThere})) { throw }`, write],
  [
    'Export-Csv',
    `if ((${isThere}) -and (Import-Csv -LiteralPath $record).Uri -ne $row.Uri) { throw }`,
    write,
  ],
  ['Export-Csv', `if ($row) { Move-Item -LiteralPath $record -Destination "$record.old" }`, write],
  ['Export-Csv', `$save = { ${write} }`, '& $save'],
  ['Export-Csv', `foreach ($one in $row) { ${write} }`],
  ['Export-Csv', `try { ${write} } catch { throw }`],
  ['Export-Clixml', '$row | Export-Clixml $record'],
  ['Export-Csv', 'Export-Csv -InputObject $row -Path $record -Force -Encoding UTF8'],
  ['Set-Content', '$row.Uri | Set-Content -LiteralPath $record -Encoding UTF8'],
  ['Out-File', '$row.Uri | Out-File $record -Encoding UTF8'],
  ['>', '$row.Uri > $record'],
  ['[IO.File]::WriteAllText', "[IO.File]::WriteAllText($record, 'a')"],
  ['[IO.File]::Copy', made, '[IO.File]::Copy("$record.new", $record, $true)'],
  ['Move-Item', made, 'Move-Item -LiteralPath "$record.new" -Destination $record -Force'],
  ['Copy-Item', made, 'Copy-Item -LiteralPath "$record.new" -Destination $record'],
];

const aside = 'Move-Item -LiteralPath $record -Destination "$record.old"';
const keeping: readonly (readonly string[])[] = [
  [`if (-not (${isThere})) { ${write} }`],
  [`if (!(${isThere})) { ${write} }`],
  [`if ((${isThere}) -eq $false) { ${write} }`],
  [`if (${isThere}) { throw }`, write],
  [`if (${isThere}) { Write-Verbose 'There.' } else { ${write} }`],
  [`if (${isThere}) { 1 } elseif ($row) { ${write} }`],
  [`if (-not $row) { throw } elseif (${isThere}) { throw }`, write],
  [`$fresh = -not (${isThere})`, `if ($fresh) { ${write} }`],
  [`$there = ${isThere}`, `if (-not $there -and $row) { ${write} }`],
  [`$isFresh = { -not (${isThere}) }`, `if (& $isFresh) { ${write} }`],
  [`function Test-Fresh { -not (${isThere}) }`, `if (Test-Fresh) { ${write} }`],
  [`$save = { ${write} }`, `if (-not (${isThere})) { & $save }`],
  [`$save = { if (-not (${isThere})) { ${write} } }`, '& $save'],
  [`if (-not [IO.File]::Exists($record)) { ${write} }`],
  [`if (-not (Get-Item -LiteralPath $record -ErrorAction Ignore)) { ${write} }`],
  ['$old = @(Import-Csv $record -ErrorAction Ignore)', `if ($old.Count -eq 0) { ${write} }`],
  [`while (${isThere}) { throw }`, write],
  [`switch (${isThere}) { $false { ${write} } }`],
  [`try { [void](Get-Item $record) } catch { ${write} }`],
  [`if (${isThere}) { if ($row) { throw } else { return } }`, write],
  [`if (${isThere}) { ${aside} }`, write],
  [`if ($row -or -not (${isThere})) { if ($row) { ${aside} }`, `${write} }`],
  [`${write} -NoClobber`],
  ['$row.Uri | Out-File -LiteralPath $record -NoClobber -Encoding UTF8'],
  [made, 'Move-Item -LiteralPath "$record.new" -Destination $record'],
  [made, '[IO.File]::Move("$record.new", $record)'],
  ['$record = "$env:USERPROFILE\\push-before.csv"', `if (-not (${isThere})) { ${write} }`],
  [`$rows = @(if (${isThere}) { Import-Csv $record }) + $row`, write.replace('$row', '$rows')],
  [`if (-not (${isThere})) { foreach ($one in $row) { ${write} } }`],
];

test('says of a record that it is written where one may be', async () => {
  for (const [what, ...lines] of replacing) {
    const problems = await saidOf(lines);
    assert.equal(problems.length, 1, [...lines, ...problems].join('\n'));
    const message = `enable-push\\.ps1:\\d+:\\d+: found \`${RegExp.escape(what)}\`, which writes the record \`\\$env:USERPROFILE\\\\push-before\\.csv\` also where there is one`;
    assert.match(problems.join(''), new RegExp(message), lines.join('\n'));
  }
});

test('says nothing of a record that is written only where there is none', async () => {
  for (const lines of keeping) assert.deepEqual(await saidOf(lines), [], lines.join('\n'));
});

test('says of a condition that is always true that it is one, and nothing more', async () => {
  const [problem = '', ...others] = await saidOf([`if ($true) { ${write} }`]);
  assert.match(problem, /found `\$true` as a condition/);
  assert.deepEqual(others, []);
});
