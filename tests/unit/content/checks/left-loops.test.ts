import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging, saidOfReading } from './site.ts';

/** Lines that leave everything around them, with the word that does. */
const outside = [
  ['$open | ForEach-Object { if ($_.Id) { continue }; Set-CsPool -Site 1 }', 'continue'],
  ['$open | ForEach-Object { if ($_.Id) { break }; Set-CsPool -Site 1 }', 'break'],
  ['$open | Where-Object { if ($_.Id) { Continue }; $true } | Out-Null', 'Continue'],
  ['foreach ($x in $open) { $x.Pools | % { if ($_) { continue } } }', 'continue'],
  ['while ($x) { & { break } }', 'break'],
  ['if ($x) { continue }', 'continue'],
  ['if ($x) { Get-CsPool } else { BREAK }', 'BREAK'],
  ['function Get-It { break }', 'break'],
  ['try { Get-CsPool } catch { if ($x) { throw }; continue }', 'continue'],
  ['foreach ($x in "$($open | % { continue })") { $x }', 'continue'],
  ['$skip = { continue }; foreach ($x in $open) { & $skip }', 'continue'],
] as const;

const inside = [
  'foreach ($x in $open) { if ($x.Id) { continue }; Set-CsPool -Site 1 }',
  'for ($i = 0; $i -lt 3; $i++) { try { Get-CsPool; break } catch { if ($i -eq 2) { throw } } }',
  'while ($x) { if (Get-CsPool) { break } }',
  'do { if (Get-CsPool) { break } } while ($x)',
  'do { if (Get-CsPool) { continue } } until ($x)',
  'switch ($x) { 1 { Set-CsPool -Site 1; break } default { continue } }',
  '$open | ForEach-Object { switch ($_) { 1 { break } } }',
  '$open | ForEach-Object { foreach ($x in $_) { continue } }',
  '$open | ForEach-Object { if ($_.Id) { return }; Set-CsPool -Site 1 }',
  'trap { Get-CsPool; break }',
  'try { Get-CsPool } catch { if ($x) { break }; throw }',
  'foreach ($x in $open) { "$(if ($x) { continue })" | Out-Null }',
  "$a = @{ continue = 1; break = 2 }; $a.break; $b = 'continue' # break",
  'Get-CsPool | Where-Object { $_.Site -eq "break" } | Out-Null',
];

test('reports `continue` and `break` outside a loop', async () => {
  const all = await saidOfChanging(outside.map(([line]) => line));
  for (const [line, word] of outside) {
    const said = `found \`${word}\` outside a loop, expected \`foreach\`, \`for\`, \`while\`, \`do\` or \`switch\` around it in the same script block. To go on with the next item`;
    assertSaidOnce(line, all.get(line), said);
  }
  const [problems = []] = (await saidOfReading(['$a | % { continue }'])).values();
  assert.match(problems.join('\n'), /test-push\.ps1:5:10: found `continue` outside a loop/);
});

test('a loop may be left where it is one', async () => {
  const given = '$open = @(Get-CsPool); $x = $open[0]; ';
  assertSound(await saidOfChanging(inside.map((line) => given + line)));
});

test('takes a loop for one behind a placeholder that may not stand where it does', async () => {
  const line = '${{{edgeFqdn}}} = 1; foreach ($x in Get-CsPool) { if ($x.Id) { break } }';
  const [problems = []] = (await saidOfReading([line])).values();
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems.join('\n'), /found `\{\{edgeFqdn\}\}` bare/);
});
