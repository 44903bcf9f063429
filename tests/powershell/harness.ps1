# Runs the command of a folder in its mocked world as often as asked, and writes what happened to result.json.
param([string]$Folder, [string]$Mocks, [int]$Runs)

function New-World {
    param([string]$Folder, [string]$Mocks)
    $world = Get-Content -LiteralPath (Join-Path $Folder 'world.json') -Raw | ConvertFrom-Json
    $world.Certificates = @($world.Certificates | Where-Object { $_ } | ForEach-Object { $_.NotAfter = [datetime]$_.NotAfter; $_ })
    $global:World = $world
    if ($world.Ours -or $world.Store) {
        $world.Ours = New-TestCertificate 'CN=corp.fabrikam.com'
        $world.Store = @($world.Store | ForEach-Object { if ($_ -eq 'ours') { $world.Ours } else { New-TestCertificate "CN=$_" } })
        if ($world.Config.Current -eq 'ours') { $world.Config.Current = $world.Ours.Thumbprint }
    }
    $file = Join-Path $Folder 'certificate.cer'
    if ($world.File -eq 'ours') { [System.IO.File]::WriteAllBytes($file, $world.Ours.RawData) }
    if ($world.File -eq 'other') { [System.IO.File]::WriteAllText($file, 'not a certificate') }
    if ($Mocks -like '*graph*') { $world.Keys = @($world.Keys | ForEach-Object { New-TestKey $_ }) }
}
function Invoke-Run {
    param([string]$Command)
    $global:Calls.Clear()
    $global:Messages.Clear()
    $failure = $null
    $output = ''
    try {
        $output = . $Command | Out-String -Width 200
    } catch {
        $failure = $_.Exception.Message
    }
    [pscustomobject]@{ calls = @($global:Calls); messages = @($global:Messages); output = [string]$output; failure = $failure }
}

foreach ($name in $Mocks.Split(',')) { . (Join-Path $PSScriptRoot "mocks/$name.ps1") }
New-World $Folder $Mocks
$env:USERDNSDOMAIN = $World.Domain
$results = @(foreach ($run in 1..$Runs) { Invoke-Run (Join-Path $Folder 'command.ps1') })
$ours = if ($World.Ours) { $World.Ours.Thumbprint } else { '' }
$json = ConvertTo-Json -Depth 4 -InputObject ([pscustomobject]@{ ours = $ours; runs = $results })
[System.IO.File]::WriteAllText((Join-Path $Folder 'result.json'), $json)
