& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Enable-PushNotificationProxy' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-proxy-turned-off.csv'
    if (-not (Test-Path -LiteralPath $record)) {
        throw "There is no record in $record, so there is nothing to undo. Nothing was changed."
    }
    $saved = @(Import-Csv -LiteralPath $record -Encoding UTF8)
    if ($saved.Count -ne 1 -or $saved[0].Enabled -ne 'True' -or -not ($saved[0].Organization -and $saved[0].Uri)) {
        throw "The record in $record is not complete. Nothing was changed."
    }
    $saved = $saved[0]
    $read = {
        $proxy = Enable-PushNotificationProxy -WhatIf -ErrorAction Stop | Where-Object { $_ } | Select-Object -Last 1
        if (@('True', 'False') -notcontains [string]$proxy.Enabled -or ([string]$proxy.Enabled -eq 'True' -and -not ($proxy.Organization -and $proxy.Uri))) {
            throw 'Exchange did not show the state of the proxy. Run this again.'
        }
        [pscustomobject]@{ Enabled = [string]$proxy.Enabled; Organization = [string]$proxy.Organization; Uri = [string]$proxy.Uri }
    }
    $asText = { @($args[0] | ForEach-Object { $_.Enabled, $_.Organization, $_.Uri }) -join ' ' }
    $isRestored = { (& $asText (& $read)) -eq (& $asText $saved) }
    if (-not (& $isRestored)) {
        Enable-PushNotificationProxy -Organization $saved.Organization -Uri $saved.Uri -ErrorAction Stop | Out-Null
    }
    if (-not (& $isRestored)) {
        throw "The earlier state is not restored yet. Answer Yes to the question, or wait a minute, then run this again. The record is still in $record"
    }
    Remove-Item -LiteralPath $record
    if (Test-Path -LiteralPath $record) {
        throw "The earlier state is restored, but the record could not be removed. Delete it: $record"
    }
    Write-Host "The proxy has its earlier settings again: $($saved.Organization)"
}
