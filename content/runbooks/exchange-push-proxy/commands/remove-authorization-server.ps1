& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-AuthServer', 'New-AuthServer', 'Set-AuthServer', 'Remove-AuthServer' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'authorization-server-before.csv'
    $read = {
        $server = Get-AuthServer -ErrorAction Stop | Where-Object { $_.Name -eq 'MicrosoftSts' } | Select-Object -First 1
        [pscustomobject]@{ Existed = [string][bool]$server; Enabled = [string]$server.Enabled; AuthMetadataUrl = [string]$server.AuthMetadataUrl }
    }
    $asText = { @($args[0] | ForEach-Object { $_.Existed, $_.Enabled, $_.AuthMetadataUrl }) -join ' ' }
    if (-not (Test-Path -LiteralPath $record)) {
        throw "There is no record in $record, so there is nothing to undo. Nothing was changed."
    }
    $saved = @(Import-Csv -LiteralPath $record -Encoding UTF8)
    if ($saved.Count -ne 1 -or (& $asText $saved) -notmatch '^(False  |True (True|False) \S+)$') {
        throw "The record in $record is not complete. Nothing was changed."
    }
    $saved = $saved[0]
    $now = & $read
    if ((& $asText (& $read)) -cne (& $asText $now)) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    if ($now.Existed -eq 'True' -and $now.AuthMetadataUrl -cne $saved.AuthMetadataUrl -and $now.AuthMetadataUrl -ne 'https://accounts.accesscontrol.windows.net/metadata/json/1/?realm={{tenantDomain}}') {
        throw "MicrosoftSts has been given another URL since: $($now.AuthMetadataUrl). Nothing was changed."
    }
    $change = @{}
    if ($now.Enabled -ne $saved.Enabled) {
        $change.Enabled = $saved.Enabled -eq 'True'
    }
    if ($now.AuthMetadataUrl -cne $saved.AuthMetadataUrl) {
        $change.AuthMetadataUrl = $saved.AuthMetadataUrl
    }
    if ($saved.Existed -eq 'False') {
        if ($now.Existed -eq 'True') {
            Remove-AuthServer -Identity MicrosoftSts -ErrorAction Stop
        }
    } elseif ($now.Existed -eq 'False') {
        New-AuthServer -Name MicrosoftSts @change -ErrorAction Stop | Out-Null
    } elseif ($change.Count -gt 0) {
        Set-AuthServer -Identity MicrosoftSts @change -ErrorAction Stop
    }
    if ((& $asText (& $read)) -cne (& $asText $saved) -or (& $asText (& $read)) -cne (& $asText $saved)) {
        throw "The earlier state is not restored yet. Answer Yes to the question, or wait a minute, then run this again. The record is still in $record"
    }
    Remove-Item -LiteralPath $record
    if (Test-Path -LiteralPath $record) {
        throw "The earlier state is restored, but the record could not be removed. Delete it: $record"
    }
    if ($saved.Existed -eq 'False') {
        Write-Host 'MicrosoftSts is gone again, as before.'
    } else {
        Write-Host "MicrosoftSts has its earlier settings again: $($saved.AuthMetadataUrl)"
    }
}
