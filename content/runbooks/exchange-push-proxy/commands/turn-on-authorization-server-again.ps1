& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-AuthServer', 'New-AuthServer', 'Set-AuthServer' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'authorization-server-turned-off.csv'
    $read = {
        $server = Get-AuthServer -ErrorAction Stop | Where-Object { $_.Name -eq 'MicrosoftSts' } | Select-Object -First 1
        [pscustomobject]@{ Existed = [string][bool]$server; Enabled = [string]$server.Enabled; AuthMetadataUrl = [string]$server.AuthMetadataUrl }
    }
    $asText = { @($args[0] | ForEach-Object { $_.Existed, $_.Enabled, $_.AuthMetadataUrl }) -join ' ' }
    if (-not (Test-Path -LiteralPath $record)) {
        throw "There is no record in $record, so there is nothing to undo. Nothing was changed."
    }
    $saved = @(Import-Csv -LiteralPath $record -Encoding UTF8)
    if ($saved.Count -ne 1 -or (& $asText $saved) -notmatch '^True True \S+$') {
        throw "The record in $record is not complete. Nothing was changed."
    }
    $saved = $saved[0]
    $now = & $read
    if ((& $asText (& $read)) -cne (& $asText $now)) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    if ($now.Existed -eq 'True' -and $now.AuthMetadataUrl -cne $saved.AuthMetadataUrl) {
        throw "MicrosoftSts has been given another URL since: $($now.AuthMetadataUrl). Nothing was changed."
    }
    if ($now.Existed -eq 'False') {
        New-AuthServer -Name MicrosoftSts -AuthMetadataUrl $saved.AuthMetadataUrl -Enabled $true -ErrorAction Stop | Out-Null
    } elseif ($now.Enabled -ne 'True') {
        Set-AuthServer -Identity MicrosoftSts -Enabled $true -ErrorAction Stop
    }
    if ((& $asText (& $read)) -cne (& $asText $saved) -or (& $asText (& $read)) -cne (& $asText $saved)) {
        throw "The earlier state is not restored yet. Answer Yes to the question, or wait a minute, then run this again. The record is still in $record"
    }
    Remove-Item -LiteralPath $record
    if (Test-Path -LiteralPath $record) {
        throw "The earlier state is restored, but the record could not be removed. Delete it: $record"
    }
    Write-Host "MicrosoftSts has its earlier settings again: $($saved.AuthMetadataUrl)"
}
