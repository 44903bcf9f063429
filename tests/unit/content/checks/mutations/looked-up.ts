const byValue = 'a method that a value names';

/** Methods that are looked up or held as values, by which nobody sees what is called. */
export const lookedUp: readonly (readonly [text: string, found: string])[] = [
  ...[
    "[IO.File].GetMethod('Delete').Invoke($null, @('C:\\a.txt'))",
    "$m = [IO.File].GetMethod('Delete')\n    [void]$m.Invoke($null, @('C:\\a.txt'))",
    "$t = [IO.File]; $m = $t.GetMethod('Delete'); [void]$m.Invoke($null, @('C:\\a.txt'))",
    "$m = [IO.File].GetMethods() | Where-Object { $_.Name -eq 'Delete' }; $m.Invoke($null, 'C:\\a.txt')",
    "foreach ($m in [IO.File].GetMethods()) { if ($m.Name -eq 'Delete') { [void]$m.Invoke($null, 'C:\\a.txt') } }",
    "[IO.File].GetMethods() | ForEach-Object { $_.Invoke($null, @('C:\\a.txt')) }",
    '[IO.File].DeclaredMethods | ForEach-Object Invoke',
    "$m = ([IO.File]).GetMember('Delete')[0]; [void]$m.Invoke($null, @('C:\\a.txt'))",
    "$d = [IO.File].GetMethod('Delete').CreateDelegate([Action[string]]); $d.Invoke('C:\\a.txt')",
    "[void][IO.File].InvokeMember('Delete', 280, $null, $null, @('C:\\a.txt'))",
    "$t = [IO.File]; [void]$t.InvokeMember('Delete', 280, $null, $null, @('C:\\a.txt'))",
    "$d = [IO.File]::Delete\n    $d.Invoke('C:\\a.txt')",
    "[IO.File]::Delete.Invoke('C:\\a.txt')",
    "$d = [Action[string]][System.IO.Directory]::Delete; $d.Invoke('C:\\a')",
    "(Get-Item -LiteralPath 'C:\\a.txt').Delete.Invoke()",
    "(Get-Item -LiteralPath 'C:\\a.txt').PSObject.Methods['Delete'].Invoke()",
    "$m = (Get-Item -LiteralPath 'C:\\a.txt').PSObject.Methods['Delete']; $m.Invoke()",
    '(Get-Command Remove-Item).ScriptBlock.Invoke()',
    '$c = Get-Command Remove-Item; $c.ScriptBlock.InvokeReturnAsIs()',
  ].map((text) => [text, byValue] as const),
  [
    "$d = [Delegate]::CreateDelegate([Action[string]], [IO.File], 'Delete'); $d.Invoke('C:\\a.txt')",
    'a type that runs, loads or looks up code',
  ],
  [
    "$f = [Activator]::CreateInstance([IO.FileInfo], 'C:\\a.txt'); $f.Delete()",
    'a type that runs, loads or looks up code',
  ],
];
