& {
    $ErrorActionPreference = 'Stop'
    Get-CsAllowedDomain | Format-Table Identity, ProxyFqdn -AutoSize
    @(Get-CsHostingProvider) + @(Get-CsPublicProvider) | Format-Table Identity, Enabled, ProxyFqdn -AutoSize
    Get-CsAccessEdgeConfiguration | Format-List EnablePartnerDiscovery
}
