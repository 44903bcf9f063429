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
    $part = { [pscustomobject]@{ Part = $args[0]; State = $args[1]; Result = $args[2] } }
    $state = { if ([string]$args[0].Enabled -eq 'False') { 'disabled' } else { 'enabled' } }
    $read = {
        $proxy = Enable-PushNotificationProxy -WhatIf -ErrorAction Stop | Where-Object { $_ } | Select-Object -Last 1
        if (@('True', 'False') -notcontains [string]$proxy.Enabled) {
            throw 'Exchange did not show the state of the proxy. Run this again.'
        }
        & $part 'Proxy' (& $state $proxy) $(if ([string]$proxy.Enabled -eq 'True') { 'Left' } else { 'Done' })
        $servers = @(Get-AuthServer -ErrorAction Stop | Where-Object { $_ })
        $ours = @($servers | Where-Object { $_.Name -eq 'MicrosoftSts' })
        $users = @(& $readUsers)
        if ($ours.Count -eq 0) {
            & $part 'Authorization server MicrosoftSts' 'removed' 'Done'
        } elseif ((& $state $ours[0]) -eq 'disabled') {
            & $part 'Authorization server MicrosoftSts' 'disabled' 'Done'
        } elseif ($users.Count -gt 0) {
            & $part 'Authorization server MicrosoftSts' "enabled, may be used by $($users -join ', ')" 'Stays'
        } else {
            & $part 'Authorization server MicrosoftSts' 'enabled' 'Left'
        }
        if (Test-Path -LiteralPath '{{certificatePath}}') {
            & $part 'Exported certificate' '{{certificatePath}}' 'Left'
        } else {
            & $part 'Exported certificate' 'removed' 'Done'
        }
        $current = [string](Get-AuthConfig -ErrorAction Stop).CurrentCertificateThumbprint
        if (Get-ExchangeCertificate -ErrorAction Stop | Where-Object { $current -and $_.Thumbprint -eq $current -and $_.HasPrivateKey -and $_.NotAfter -gt (Get-Date) }) {
            & $part 'Auth certificate' "valid: $current" 'Stays'
        } else {
            & $part 'Auth certificate' "invalid: $current" 'Fault'
        }
        $servers | Where-Object { $_.Name -ne 'MicrosoftSts' } | ForEach-Object { & $part "Authorization server $($_.Name)" (& $state $_) 'Stays' }
        Get-PartnerApplication -ErrorAction Stop | Where-Object { $_ } | ForEach-Object { & $part "Partner application $($_.Name)" (& $state $_) 'Stays' }
    }
    $parts = @(& $read)
    if ((@(& $read) | Out-String) -cne ($parts | Out-String)) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    $parts | Format-List -Property Part, State, Result
}
