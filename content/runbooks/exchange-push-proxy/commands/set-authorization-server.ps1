& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-AuthServer', 'New-AuthServer', 'Set-AuthServer' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $url = 'https://accounts.accesscontrol.windows.net/metadata/json/1/?realm={{tenantDomain}}'
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'authorization-server-before.csv'
    $read = {
        $server = Get-AuthServer -ErrorAction Stop | Where-Object { $_.Name -eq 'MicrosoftSts' } | Select-Object -First 1
        [pscustomobject]@{ Existed = [string][bool]$server; Enabled = [string]$server.Enabled; AuthMetadataUrl = [string]$server.AuthMetadataUrl }
    }
    $asText = { @($args[0] | ForEach-Object { $_.Existed, $_.Enabled, $_.AuthMetadataUrl }) -join ' ' }
    $before = & $read
    if ((& $asText (& $read)) -cne (& $asText $before)) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    if ($before.Existed -eq 'True' -and $before.Enabled -eq 'True' -and $before.AuthMetadataUrl -eq $url) {
        Write-Host "Authorization server MicrosoftSts already has $url. Nothing was changed."
        return
    }
    if ($before.Existed -eq 'True' -and -not ($before.Enabled -and $before.AuthMetadataUrl)) {
        throw 'Exchange did not show all settings of MicrosoftSts. Nothing was changed.'
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
        if ($before.Existed -eq 'False') {
            New-AuthServer -Name MicrosoftSts -AuthMetadataUrl $url -Enabled $true -ErrorAction Stop | Out-Null
        } elseif ($before.AuthMetadataUrl -eq $url) {
            Set-AuthServer -Identity MicrosoftSts -Enabled $true -ErrorAction Stop
        } else {
            Set-AuthServer -Identity MicrosoftSts -AuthMetadataUrl $url -Enabled $true -ErrorAction Stop
        }
    } catch {
        if ($fresh -and (& $asText (& $read)) -ceq (& $asText $before)) {
            Remove-Item -LiteralPath $record
        }
        throw
    }
    $after = & $read
    if ($after.Existed -ne 'True' -or $after.Enabled -ne 'True' -or $after.AuthMetadataUrl -ne $url) {
        throw "The change does not show yet. Answer Yes to the question, or wait a minute, then run this again. The earlier state is in $record"
    }
    if ($before.Existed -eq 'False') {
        Write-Host "Created authorization server MicrosoftSts with $url."
    } elseif ($before.AuthMetadataUrl -eq $url) {
        Write-Host 'Enabled authorization server MicrosoftSts.'
    } else {
        Write-Host "Changed authorization server MicrosoftSts to $url. Before: $($before.AuthMetadataUrl)"
    }
    Write-Host "The earlier state is in $record"
}
