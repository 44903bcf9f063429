& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-AuthServer', 'Set-AuthServer', 'Get-HybridConfiguration', 'Get-IntraOrganizationConnector', 'Get-PartnerApplication' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'authorization-server-turned-off.csv'
    $read = {
        $server = Get-AuthServer -ErrorAction Stop | Where-Object { $_.Name -eq 'MicrosoftSts' } | Select-Object -First 1
        [pscustomobject]@{ Existed = [string][bool]$server; Enabled = [string]$server.Enabled; AuthMetadataUrl = [string]$server.AuthMetadataUrl }
    }
    $asText = { @($args[0] | ForEach-Object { $_.Existed, $_.Enabled, $_.AuthMetadataUrl }) -join ' ' }
    $readUsers = {
        Get-HybridConfiguration -ErrorAction Stop | Where-Object { $_ } | ForEach-Object { 'HybridConfiguration' }
        Get-IntraOrganizationConnector -ErrorAction Stop | Where-Object { $_ -and [string]$_.Enabled -ne 'False' } | ForEach-Object { "IntraOrganizationConnector $($_.Name)" }
        Get-PartnerApplication -ErrorAction Stop | Where-Object { $_ -and [string]$_.Enabled -ne 'False' -and [string]$_.UseAuthServer -ne 'False' -and $_.ApplicationIdentifier -ne '00000002-0000-0ff1-ce00-000000000000' } | ForEach-Object { "PartnerApplication $($_.Name)" }
    }
    $before = & $read
    $users = @(& $readUsers)
    if ((& $asText (& $read)) -cne (& $asText $before) -or (@(& $readUsers) -join ', ') -cne ($users -join ', ')) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    if ($before.Existed -eq 'False') {
        Write-Host 'Authorization server MicrosoftSts is not there. Nothing was changed.'
        return
    }
    if ($before.Enabled -eq 'False') {
        Write-Host 'Authorization server MicrosoftSts is disabled already. Nothing was changed.'
        return
    }
    if ($before.Enabled -ne 'True' -or -not $before.AuthMetadataUrl) {
        throw 'Exchange did not show all settings of MicrosoftSts. Nothing was changed.'
    }
    if ($users.Count -gt 0) {
        throw "MicrosoftSts may still be used by $($users -join ', '). Nothing was changed."
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
        Set-AuthServer -Identity MicrosoftSts -Enabled $false -ErrorAction Stop
    } catch {
        if ($fresh -and (& $asText (& $read)) -ceq (& $asText $before)) {
            Remove-Item -LiteralPath $record
        }
        throw
    }
    if ((& $read).Enabled -ne 'False') {
        throw "The change does not show yet. Answer Yes to the question, or wait a minute, then run this again. The earlier state is in $record"
    }
    Write-Host 'Disabled authorization server MicrosoftSts.'
    Write-Host "The earlier state is in $record"
}
