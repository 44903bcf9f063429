Get-CsHostingProvider | Format-List Identity, Enabled, ProxyFqdn, VerificationLevel, HostsOCSUsers, EnabledSharedAddressSpace
