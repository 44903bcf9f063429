# Lync Server 2013 as a module: its functions do not inherit the caller's $ErrorActionPreference, as in a remote session.
$files = 'tables', 'providers', 'policies', 'edge', 'reading'
if ($Model.Earlier) { $files += 'earlier' }
$text = ($files | ForEach-Object { [System.IO.File]::ReadAllText("$($Model.Root)/lync/$_.ps1") }) -join "`n"
Import-Module -Global -ModuleInfo (New-Module -Name LyncModel -ScriptBlock ([scriptblock]::Create($text)))
$Model.Commands = @(Get-Command -Module LyncModel -Name '*-Cs*' | ForEach-Object { $_.Name })
$env:USERNAME = 'ken'
