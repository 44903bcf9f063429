& {
    $ErrorActionPreference = 'Stop'
    Get-CsAllowedDomain -ErrorAction Stop | Format-Table Identity, ProxyFqdn -AutoSize
    @(Get-CsHostingProvider -ErrorAction Stop) + @(Get-CsPublicProvider -ErrorAction Stop) | Format-Table Identity, Enabled, ProxyFqdn -AutoSize
    Get-CsAccessEdgeConfiguration -ErrorAction Stop | Format-List EnablePartnerDiscovery
}
