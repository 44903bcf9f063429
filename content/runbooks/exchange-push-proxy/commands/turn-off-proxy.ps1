& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Enable-PushNotificationProxy', 'Disable-PushNotificationProxy' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-proxy-turned-off.csv'
    $read = {
        $proxy = Enable-PushNotificationProxy -WhatIf -ErrorAction Stop | Where-Object { $_ } | Select-Object -Last 1
        if (@('True', 'False') -notcontains [string]$proxy.Enabled -or ([string]$proxy.Enabled -eq 'True' -and -not ($proxy.Organization -and $proxy.Uri))) {
            throw 'Exchange did not show the state of the proxy. Run this again.'
        }
        [pscustomobject]@{ Enabled = [string]$proxy.Enabled; Organization = [string]$proxy.Organization; Uri = [string]$proxy.Uri }
    }
    $asText = { @($args[0] | ForEach-Object { $_.Enabled, $_.Organization, $_.Uri }) -join ' ' }
    $before = & $read
    if ((& $asText (& $read)) -cne (& $asText $before)) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    if ($before.Enabled -eq 'False') {
        Write-Host 'The proxy is disabled already. Nothing was changed.'
        return
    }
    $fresh = -not (Test-Path -LiteralPath $record)
    if ($fresh) {
        $before | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
        if ((& $asText (Import-Csv -LiteralPath "$record.new" -Encoding UTF8)) -cne (& $asText $before)) {
            throw "The earlier state could not be written to $record. Nothing was changed."
        }
        Move-Item -LiteralPath "$record.new" -Destination $record
    }
    if (-not (Test-Path -LiteralPath $record)) {
        throw "The earlier state could not be written to $record. Nothing was changed."
    }
    if ((& $asText (Import-Csv -LiteralPath $record -Encoding UTF8)) -cne (& $asText $before)) {
        throw "The record in $record belongs to an earlier change. Nothing was changed. Move it to another folder, then run this again."
    }
    try {
        Disable-PushNotificationProxy -ErrorAction Stop | Out-Null
    } catch {
        if ($fresh -and (& $asText (& $read)) -ceq (& $asText $before)) {
            Remove-Item -LiteralPath $record
        }
        throw
    }
    if ((& $read).Enabled -ne 'False') {
        throw "The change does not show yet. Answer Yes to the question, or wait a minute, then run this again. The earlier state is in $record"
    }
    Write-Host 'The proxy is disabled.'
    Write-Host "The earlier state is in $record"
}
