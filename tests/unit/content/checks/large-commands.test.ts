import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inStringsToo } from '../../../../src/powershell/subexpressions.ts';
import { problemsOf, soundFile } from './site.ts';

const file = 'content/runbooks/enable-push/commands/disable-push.ps1';
const end = "    Write-Host 'Push is off again.'";

async function problemsWith(line: string): Promise<string[]> {
  const text = soundFile(file).replace(end, () => `    ${line}\n${end}`);
  return await problemsOf({ files: { [file]: text } });
}

test('a command that is full of `$(…)` is judged in time', async () => {
  const started = Date.now();
  assert.deepEqual(await problemsWith(`Write-Verbose "${'$(1)'.repeat(14_000)}"`), []);
  assert.ok(Date.now() - started < 20_000, `${Date.now() - started} ms`);
});

test('what stands in strings many times is judged once', () => {
  let calls = 0;
  const found = inStringsToo(`"${'$(1)'.repeat(1000)}"`, () => {
    calls += 1;
    return [{ start: 0 }];
  });
  assert.equal(calls, 2);
  assert.equal(found.length, 1001);
});

test('what is nested too deeply to be followed is one mistake with its place', async () => {
  const depth = 3500;
  const variables = Array.from({ length: depth }, (_, i) => `$a${i} = $a${i + 1}; `)
    .toReversed()
    .join('');
  const deep = {
    strings: `Write-Verbose ${'"$('.repeat(depth)}1${')"'.repeat(depth)}`,
    brackets: `${'('.repeat(depth)}1${')'.repeat(depth)}`,
    variables: `${variables}Get-Mailbox -Filter $a0`,
    sums: `Remove-CsPool -Identity ($a${' + $a'.repeat(depth)})`,
    pipes: `1${' | Sort-Object'.repeat(depth)}`,
    members: `Remove-CsPool -Identity $a${'.b'.repeat(depth)}`,
  };
  for (const [kind, line] of Object.entries(deep)) {
    const problems = await problemsWith(line);
    assert.equal(problems.length, 1, `${kind}: ${problems.join('\n').slice(0, 500)}`);
    assert.match(problems[0] ?? '', /^content\/runbooks\/\S+\.ps1:\d+:\d+: found /, kind);
    assert.doesNotMatch(problems[0] ?? '', /fault of Fieldbook/, kind);
  }
});

test('variables that lead to variables in two ways each are judged in time', async () => {
  const depth = 40;
  const uses = {
    'Get-CsPool': 'Remove-CsPool -Identity $a0',
    'Start-Job { 1 }': 'Remove-Job $a0',
    "'C:\\Temp\\*.txt'": 'Get-Item -LiteralPath $a0',
    'Get-ChildItem -LiteralPath $env:TEMP': 'Get-Content -LiteralPath $a0',
    'New-Object Net.NetworkInformation.Ping': "$a0.Send('a')",
  };
  for (const [source, use] of Object.entries(uses)) {
    const lines = Array.from(
      { length: depth },
      (_, i) => `if ($x) { $a${i} = $a${i + 1} } else { $a${i} = $a${i + 1} }`,
    ).toReversed();
    const started = Date.now();
    await problemsWith([`$x = 1; $a${depth} = ${source}`, ...lines, use].join('\n    '));
    assert.ok(Date.now() - started < 20_000, `${use}: ${Date.now() - started} ms`);
  }
});
