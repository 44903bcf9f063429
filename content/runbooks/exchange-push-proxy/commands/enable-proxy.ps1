& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Enable-PushNotificationProxy' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $organization = '{{tenantDomain}}'
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-proxy-before.csv'
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
    if ($before.Enabled -eq 'True' -and $before.Organization -eq $organization) {
        Write-Host "The proxy was enabled already for $organization. Nothing was changed."
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
    try {
        $result = Enable-PushNotificationProxy -Organization $organization -ErrorAction Stop
    } catch {
        if ($fresh -and (& $asText (& $read)) -ceq (& $asText $before)) {
            Remove-Item -LiteralPath $record
        }
        throw
    }
    $after = & $read
    if ($after.Enabled -ne 'True' -or $after.Organization -ne $organization) {
        throw "The change does not show yet. Answer Yes to the question, or wait a minute, then run this again. The earlier state is in $record"
    }
    $result | Format-List -Property DisplayName, Enabled, Organization, Uri, Name, WhenChanged
    Write-Host "The proxy is enabled for $organization."
    Write-Host "The earlier state is in $record"
}
