& {
    $ErrorActionPreference = 'Stop'
    Get-CsAllowedDomain -ErrorAction Stop | Format-Table Identity, ProxyFqdn -AutoSize
    if (Get-Command -Name 'Get-CsXmppAllowedPartner' -ErrorAction SilentlyContinue) {
        Get-CsXmppAllowedPartner -ErrorAction Stop | Format-Table @{ Name = 'XmppPartner'; Expression = { $_.Identity } } -AutoSize
    } else {
        Write-Host 'XMPP partners are not shown: Get-CsXmppAllowedPartner is not there.'
    }
    @(Get-CsHostingProvider -ErrorAction Stop) + @(Get-CsPublicProvider -ErrorAction Stop) | Format-Table Identity, Enabled, ProxyFqdn -AutoSize
    Get-CsHostingProvider -ErrorAction Stop | Format-Table @{ Name = 'HostingProvider'; Expression = { $_.Identity } }, EnabledSharedAddressSpace, HostsOCSUsers -AutoSize
    Get-CsHostedVoicemailPolicy -ErrorAction Stop | Format-Table @{ Name = 'HostedVoicemailPolicy'; Expression = { $_.Identity } }, Destination -AutoSize
    Get-CsAccessEdgeConfiguration -ErrorAction Stop | Format-List AllowFederatedUsers, RoutingMethod, DefaultRouteFqdn, EnablePartnerDiscovery
}
