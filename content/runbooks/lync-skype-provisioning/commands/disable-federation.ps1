& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    $needed = @('Get-CsAccessEdgeConfiguration', 'Set-CsAccessEdgeConfiguration', 'Get-CsAllowedDomain', 'Get-CsHostingProvider', 'Get-CsPublicProvider', 'Get-CsHostedVoicemailPolicy')
    $cmdlets = @(Get-Command -Name 'New-CsExternalAccessPolicy')
    if (@($cmdlets | Where-Object { "$($_.ModuleName)" -like '*Teams*' }).Count -gt 0) { throw 'A cmdlet here is that of Microsoft Teams. Open a new Lync Server Management Shell. Nothing was changed.' }
    $hasXmpp = $cmdlets[0].Parameters.ContainsKey('EnableXmppAccess')
    if ($hasXmpp) { $needed += 'Get-CsXmppAllowedPartner' }
    [void](Get-Command -Name $needed)
    $look = {
        $edge = Get-CsAccessEdgeConfiguration -ErrorAction Stop
        if ($edge.DefaultRouteFqdn) { "DefaultRouteFqdn $($edge.DefaultRouteFqdn)" } elseif ($edge.EnablePartnerDiscovery -ne $false) { 'EnablePartnerDiscovery' }
        Get-CsAllowedDomain -ErrorAction Stop | ForEach-Object { "AllowedDomain $($_.Identity)" }
        foreach ($provider in @(Get-CsHostingProvider -ErrorAction Stop)) {
            if ($provider.HostsOCSUsers) { "HostingProvider $($provider.Identity) (hybrid)" } elseif ($provider.EnabledSharedAddressSpace) { "HostingProvider $($provider.Identity) (EnabledSharedAddressSpace)" } elseif ($provider.Enabled -ne $false) { "HostingProvider $($provider.Identity)" }
        }
        Get-CsPublicProvider -ErrorAction Stop | Where-Object { $_.Enabled -ne $false } | ForEach-Object { "PublicProvider $($_.Identity)" }
        Get-CsHostedVoicemailPolicy -ErrorAction Stop | Where-Object { $_.Destination } | ForEach-Object { "HostedVoicemailPolicy $($_.Identity)" }
        if ($hasXmpp) { Get-CsXmppAllowedPartner -ErrorAction Stop | ForEach-Object { "XmppAllowedPartner $($_.Identity)" } }
    }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-disabled-federation.csv'
    $row = Get-CsAccessEdgeConfiguration -ErrorAction Stop | Select-Object -Property Identity, AllowFederatedUsers
    if (@($row).Count -ne 1 -or -not $row.Identity -or $row.AllowFederatedUsers -isnot [bool]) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    if ($row.AllowFederatedUsers -ne $false) {
        $uses = @(& $look) -join '; '
        $again = @(& $look) -join '; '
        if ($uses -cne $again) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
        if ($uses) { throw "Federation is still used: $uses. Nothing was changed." }
        if (-not (Test-Path -LiteralPath $record)) {
            $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
            $written = Import-Csv -LiteralPath "$record.new"
            if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
            Move-Item -LiteralPath "$record.new" -Destination $record
        }
        $saved = Import-Csv -LiteralPath $record
        if ("$($saved.Identity)" -ne "$($row.Identity)") { throw "Stopped before the next change: the record $record does not fit." }
        Set-CsAccessEdgeConfiguration -AllowFederatedUsers $false -ErrorAction Stop
    }
    $after = Get-CsAccessEdgeConfiguration -ErrorAction Stop
    if ($after.AllowFederatedUsers -isnot [bool] -or $after.AllowFederatedUsers -ne $false) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    if ($row.AllowFederatedUsers -eq $false) { Write-Host 'Federation is already disabled. Nothing was changed.' }
    if ($row.AllowFederatedUsers -ne $false) { Write-Host "Federation is now disabled. The earlier setting is in $record" }
}
