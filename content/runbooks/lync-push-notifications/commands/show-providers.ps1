@(Get-CsHostingProvider) + @(Get-CsPublicProvider) | Format-List Identity, Enabled, ProxyFqdn, HostsOCSUsers, EnabledSharedAddressSpace
