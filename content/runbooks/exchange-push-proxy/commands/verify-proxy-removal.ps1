& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Enable-PushNotificationProxy', 'Get-AuthServer', 'Get-AuthConfig', 'Get-ExchangeCertificate', 'Get-HybridConfiguration', 'Get-IntraOrganizationConnector', 'Get-PartnerApplication' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $readUsers = {
        Get-HybridConfiguration -ErrorAction Stop | Where-Object { $_ } | ForEach-Object { 'HybridConfiguration' }
        Get-IntraOrganizationConnector -ErrorAction Stop | Where-Object { $_ -and [string]$_.Enabled -ne 'False' } | ForEach-Object { "IntraOrganizationConnector $($_.Name)" }
        Get-PartnerApplication -ErrorAction Stop | Where-Object { $_ -and [string]$_.Enabled -ne 'False' -and [string]$_.UseAuthServer -ne 'False' -and $_.ApplicationIdentifier -ne '00000002-0000-0ff1-ce00-000000000000' } | ForEach-Object { "PartnerApplication $($_.Name)" }
    }
    $read = {
        $proxy = Enable-PushNotificationProxy -WhatIf -ErrorAction Stop | Where-Object { $_ } | Select-Object -Last 1
        if (@('True', 'False') -notcontains [string]$proxy.Enabled) {
            throw 'Exchange did not show the state of the proxy. Run this again.'
        }
        $isOn = [string]$proxy.Enabled -eq 'True'
        [pscustomobject]@{ Part = 'Proxy'; State = $(if ($isOn) { "enabled: $($proxy.Organization)" } else { 'disabled' }); Result = $(if ($isOn) { 'Left' } else { 'Done' }) }
        $servers = @(Get-AuthServer -ErrorAction Stop | Where-Object { $_ })
        $users = @(& $readUsers)
        $ours = @($servers | Where-Object { $_.Name -eq 'MicrosoftSts' })
        if ($ours.Count -eq 0) {
            [pscustomobject]@{ Part = 'Authorization server MicrosoftSts'; State = 'removed'; Result = 'Done' }
        } elseif ([string]$ours[0].Enabled -eq 'False') {
            [pscustomobject]@{ Part = 'Authorization server MicrosoftSts'; State = 'disabled'; Result = 'Done' }
        } elseif ($users.Count -gt 0) {
            [pscustomobject]@{ Part = 'Authorization server MicrosoftSts'; State = "enabled, may be used by $($users -join ', ')"; Result = 'Stays' }
        } else {
            [pscustomobject]@{ Part = 'Authorization server MicrosoftSts'; State = 'enabled'; Result = 'Left' }
        }
        $isThere = Test-Path -LiteralPath '{{certificatePath}}'
        [pscustomobject]@{ Part = 'Exported certificate'; State = $(if ($isThere) { '{{certificatePath}}' } else { 'removed' }); Result = $(if ($isThere) { 'Left' } else { 'Done' }) }
        $current = [string](Get-AuthConfig -ErrorAction Stop).CurrentCertificateThumbprint
        $valid = @(Get-ExchangeCertificate -ErrorAction Stop | Where-Object { $current -and $_.Thumbprint -eq $current -and $_.HasPrivateKey -and $_.NotAfter -gt (Get-Date) })
        [pscustomobject]@{ Part = 'Auth certificate'; State = $(if ($valid) { "valid: $current" } else { "invalid: $current" }); Result = $(if ($valid) { 'Stays' } else { 'Fault' }) }
        foreach ($server in @($servers | Where-Object { $_.Name -ne 'MicrosoftSts' })) {
            [pscustomobject]@{ Part = "Authorization server $($server.Name)"; State = $(if ([string]$server.Enabled -eq 'True') { 'enabled' } else { 'disabled' }); Result = 'Stays' }
        }
        foreach ($application in @(Get-PartnerApplication -ErrorAction Stop | Where-Object { $_ })) {
            [pscustomobject]@{ Part = "Partner application $($application.Name)"; State = $(if ([string]$application.Enabled -eq 'True') { 'enabled' } else { 'disabled' }); Result = 'Stays' }
        }
    }
    $parts = @(& $read)
    $again = @(& $read)
    if ((@($again | ForEach-Object { $_.Part, $_.State }) -join '; ') -cne (@($parts | ForEach-Object { $_.Part, $_.State }) -join '; ')) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    $parts | Format-List -Property Part, State, Result
}
