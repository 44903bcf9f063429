import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

const given =
  "$x = Get-CsPool; $y = $x.Site; $names = @(Get-CsPool | ForEach-Object { $_.Identity }); $two = 'a', 'b'; ";

/** Lines with what is said of them, and what to write. */
const fixed = [
  ["if ($row.Identity -eq 'a' -or 'b') { throw }", "`'b'` behind `-or`, compared", '`-notin`'],
  [
    "Get-CsPool | Where-Object { $_.Site -eq 'a' -or 'b' }",
    "`'b'` behind `-or`",
    'Write the whole',
  ],
  ["if ($x.Site -ne 'a' -and 'b' -and $x.Id) { 1 }", "`'b'` behind `-and`", 'Write the whole'],
  ["if ('b' -or $x.Site -eq 'a') { 1 }", "`'b'` before `-or`", 'Write the whole'],
  ["if (-not ($x.Id -eq 'a' -or ('b'))) { 1 }", "`'b'` behind `-or`", 'Write the whole'],
  ['if ($x.Id -eq 1 -xor 2) { 1 }', '`2` behind `-xor`', 'Write the whole'],
  ["if ($x.Id -eq 'a' -or '{{edgeFqdn}}') { 1 }", "`'{{edgeFqdn}}'` behind", 'Write the whole'],
  ["if ($x.Id -eq 'a' -or 'b', 'c') { 1 }", "`'b', 'c'` behind `-or`", 'Write the whole'],
  ['Write-Verbose "$(if ($x -eq 1 -or 2) { 3 })"', '`2` behind `-or`', 'Write the whole'],
  ["if ($x.Id -eq 'a', 'b') { 1 }", "`-eq` with the list `'a', 'b'` on its right", 'Write `-in`'],
  ["if ($x.Id -ne 'a', 'b') { 1 }", '`-ne` with the list', 'Write `-notin` for `-ne`'],
  ["if ($x.Id -ceq @('a', 'b')) { 1 }", '`-ceq` with the list', 'Write `-in` for `-ceq`'],
  ['Get-CsPool | Where-Object { $_.Identity -eq $names }', 'the list `$names`', 'Write `-in`'],
  ['Write-Verbose "$($x.Id -eq $names)"', '`-eq` with the list `$names`', 'Write `-in`'],
  [
    "if ('Global' -contains $names) { 1 }",
    '`-contains` with the list',
    "`$names -contains 'Global'`",
  ],
  ['$x | Where-Object { $_.Id -notcontains $two }', 'the list `$two`', '`$two -notcontains $_.Id`'],
  ['if ($names -in $x.Id) { 1 }', '`-in` with the list `$names` on its left', '`$x.Id -in $names`'],
  ["if ($x.Id -eq 'Site:*') { throw }", "`'Site:*'` at `-eq`, which takes `*`", 'Write `-like`.'],
  ["if ($x.Id -ne 'Tag:*') { throw }", "`'Tag:*'` at `-ne`", 'Write `-notlike`.'],
  ["Get-CsPool | Where-Object { $_.Identity -eq 'push*' }", "`'push*'` at `-eq`", 'Write `-like`.'],
  [
    'if ($names -eq $null) { throw }',
    '`-eq` with `$null` and the list `$names`',
    '`$names.Count -eq 0`',
  ],
  ['if ($null -ne $names) { 1 }', '`-ne` with `$null` and the list', '`$names.Count -gt 0`'],
  [
    "if ($x.Id -ne 'a' -or $x.Id -ne 'b') { 1 }",
    "`$x.Id -ne 'a'` and `$x.Id -ne 'b'`, one of which",
    'Write `-and`',
  ],
  [
    "if ($x.Id -ne 'a' -or $y -or $x.Id -cne 'b') { 1 }",
    'one of which is always true',
    'Write `-and`',
  ],
  [
    "if ($x.Id -eq '' -and $x.Id -eq 'b') { throw }",
    'which are never true together',
    'Write `-or`',
  ],
  [
    'Get-CsPool | Where-Object { $_.Site -ne 1 -or $_.Site -ne 2 }',
    'one of which is',
    'Write `-and`',
  ],
  ["switch ($x.Id) { 'Site:*' { throw } }", "`'Site:*'` in a `switch`", 'Write `switch -Wildcard`'],
  ["if ($x.Id.Trim -eq 'a') { 1 }", '`$x.Id.Trim` at `-eq`, a method', 'Write `$x.Id.Trim()`'],
  [
    'if ($x.Used.Split -contains $y) { throw }',
    '`$x.Used.Split` at `-contains`',
    'Write `$x.Used.Split()`',
  ],
  ["Get-CsPool | Where-Object { '*push*' -eq $_.Identity }", "`'*push*'` at", '`-like`, and the'],
] as const;

/** Lines whose comparisons can be true and false. */
const open = [
  "if ($x.Id -eq 'a' -or $x.Id -eq 'b') { 1 }",
  "if ($x.Id -in 'a', 'b' -and $x.Site) { 1 }",
  "if ('a', 'b' -contains $x.Id) { 1 }",
  "if (@('a', 'b') -notcontains $x.Id -or -not $x) { 1 }",
  'if ($names -contains $x.Id) { 1 }',
  'if ($x.Id -in $names) { 1 }',
  'if ($null -eq $x.Names) { 1 }',
  '$maybe = Get-CsPool; if ($maybe -eq $null) { 1 }',
  "if ($x.Id -ne 'a' -and $x.Id -ne 'b') { 1 }",
  "if ($x.Id -ne 'a' -or $x.Site -ne 'b') { 1 }",
  "if ($x.Id -ne 'a' -or $x.Id -ne 'A') { 1 }",
  "if ($x.Id -ne '{{edgeFqdn}}' -or $x.Id -ne 'a.{{edgeFqdn}}') { 1 }",
  "if (($x.Id -eq 'a' -and $y) -or ($x.Id -eq 'b' -and -not $y)) { 1 }",
  "if ($names -ne 'a' -or $names -ne 'b') { 1 }",
  "switch -Wildcard ($x.Id) { 'Site:*' { 1 } }",
  "switch ($x.Id) { 'Global' { 1 } default { 2 } }",
  "if ($x.Id.Trim() -eq 'a') { 1 }",
  'if ($x.Length -eq 1) { 1 }',
  "if ($names -eq 'a') { 1 }",
  "if (($names -join ', ') -eq ($two -join ', ')) { 1 }",
  'if ($names.Count -eq $two.Count) { 1 }',
  "$one = @('a'); if ($x.Id -eq $one[0]) { 1 }",
  "$one = 'a'; if ($x.Id -eq $one) { 1 }",
  '$one = @(Get-CsPool); $one = $one[0]; if ($x.Id -eq $one) { 1 }',
  '$n = @{ a = 1 }; if ($n.Keys -contains $x.Id) { 1 }',
  "if ('{{edgeFqdn}}' -and $x) { 1 }",
  'if ($true -and $x) { 1 }',
  "if ($x.Id -like 'Site:*') { 1 }",
  "if ($x.Id -eq '*') { 1 }",
  "if ($x.Name -eq '*.example.com') { 1 }",
  "if ($x.Name -eq '5 * 3') { 1 }",
  "if ($x.Name -eq 'Really?') { 1 }",
  "$x -replace 'a', 'b'",
  "$x -split ',', 2",
  "Get-CsUser -Filter { Name -eq 'a*' }",
  "$text = 'a -or b'",
];

test('reports comparisons that have one result, whatever they compare', async () => {
  const all = await saidOfChanging(fixed.map(([line]) => given + line));
  for (const [line, what, advice] of fixed) {
    const message = `${RegExp.escape(what)}.*, expected a comparison that can be true and false\\. .*${RegExp.escape(advice)}`;
    assertSaidOnce(line, all.get(given + line), new RegExp(message));
  }
});

test('takes comparisons that can be true and false', async () => {
  assertSound(await saidOfChanging(open.map((one) => given + one)));
});
