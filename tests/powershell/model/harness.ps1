# Serves a test file: each line of standard input is one case or a request to describe the model, in JSON;
# each line of standard output is its answer. The scripts run in a runspace of their own, because a `try`
# around them would turn errors that end one statement into errors that end the script.
param([string]$Models, [switch]$Earlier, [switch]$RealFiles)
[Console]::InputEncoding = [Console]::OutputEncoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
$Model = @{ World = @{}; Calls = (New-Object -TypeName System.Collections.ArrayList); Faults = @{}; Root = $PSScriptRoot; Earlier = [bool]$Earlier }
$runspace = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspace()
$runspace.ThreadOptions = 'UseCurrentThread'
$runspace.Open()
$runspace.SessionStateProxy.SetVariable('Model', $Model)
function Invoke-Text {
    param([string]$Text, [switch]$AsString)
    $shell = [System.Management.Automation.PowerShell]::Create()
    $shell.Runspace = $runspace
    [void]$shell.AddScript($Text)
    if ($AsString) { [void]$shell.AddCommand('Out-String').AddParameter('Width', 200) }
    $failure = $null
    $output = @()
    try { $output = $shell.Invoke() } catch { $failure = $_.Exception.InnerException.Message }
    $answer = @{
        failure = $failure
        output = -join $output
        said = @(foreach ($record in $shell.Streams.Information) { [string]$record.MessageData })
        errors = @(foreach ($record in $shell.Streams.Error) { [string]$record })
    }
    $shell.Dispose()
    $answer
}
function Set-Files {
    param([string]$Folder, $Files)
    foreach ($file in [System.IO.Directory]::GetFiles($Folder)) { [System.IO.File]::Delete($file) }
    foreach ($inner in [System.IO.Directory]::GetDirectories($Folder)) { [System.IO.Directory]::Delete($inner, $true) }
    foreach ($name in @($Files.Keys)) {
        $path = [System.IO.Path]::Combine($Folder, $name)
        [void][System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($path))
        [System.IO.File]::WriteAllText($path, $Files[$name])
    }
}
function Get-Files {
    param([string]$Folder)
    $files = @{}
    foreach ($file in [System.IO.Directory]::GetFiles($Folder, '*', 'AllDirectories')) { $files[$file.Substring($Folder.Length + 1)] = [System.IO.File]::ReadAllText($file) }
    foreach ($inner in [System.IO.Directory]::GetDirectories($Folder, '*', 'AllDirectories')) { $files[$inner.Substring($Folder.Length + 1) + '/'] = '' }
    $files
}
function Lock-Files {
    param([string]$Folder, $Names)
    foreach ($name in $Names) {
        $path = [System.IO.Path]::Combine($Folder, $name)
        if ([System.IO.File]::Exists($path)) { [System.IO.File]::Open($path, 'Open', 'ReadWrite', 'None') }
    }
}
function Invoke-Step {
    param($Step, [string]$Folder)
    $Model.Calls.Clear()
    $Model.Faults = @{}
    foreach ($fault in $Step.faults) { $Model.Faults[[int]$fault.call] = $fault }
    $env:USERPROFILE = if ($Step.profile) { $Step.profile } else { $Folder }
    $locks = @(Lock-Files $Folder $Step.locked)
    foreach ($name in $Step.missing) { [void]$runspace.SessionStateProxy.InvokeProvider.Item.Rename("function:\$name", "Hidden$name") }
    $answer = Invoke-Text $Step.script -AsString
    foreach ($name in $Step.missing) { [void]$runspace.SessionStateProxy.InvokeProvider.Item.Rename("function:\Hidden$name", $name) }
    foreach ($lock in $locks) { $lock.Dispose() }
    $answer.calls = @($Model.Calls | ForEach-Object { $_.Clone() })
    $answer.world = ConvertTo-Json -InputObject $Model.World -Depth 6 -Compress
    $answer.files = Get-Files $Folder
    $answer
}
function Invoke-Case {
    param($Case)
    Set-Files $Case.folder $Case.files
    $Model.World = $Case.world
    @{ steps = @(foreach ($step in $Case.steps) { Invoke-Step $step $Case.folder }) }
}
$first = @(if ($RealFiles) { 'core' } else { 'core', 'files' })
foreach ($name in $first + $Models.Split(',')) {
    $text = [System.IO.File]::ReadAllText((Join-Path $PSScriptRoot "$name.ps1"))
    $loaded = Invoke-Text $text
    if ($loaded.failure -or $loaded.errors) { throw "$name.ps1: $($loaded.failure) $($loaded.errors)" }
}
while ($null -ne ($line = [Console]::In.ReadLine())) {
    $case = ConvertFrom-Json -InputObject $line -AsHashtable -DateKind String
    $answer = if ($case.describe) { @{ text = (Invoke-Text 'Get-ModelCommand').output } } else { Invoke-Case $case }
    [Console]::Out.WriteLine((ConvertTo-Json -InputObject $answer -Depth 6 -Compress))
}
