& {
    $ErrorActionPreference = 'Stop'
    Get-CsPushNotificationConfiguration -ErrorAction Stop | Format-List Identity, EnableApplePushNotificationService, EnableMicrosoftPushNotificationService
    Get-CsAllowedDomain -ErrorAction Stop | Format-Table Identity, ProxyFqdn -AutoSize
    Get-CsHostingProvider -ErrorAction Stop | Format-List Identity, Enabled, ProxyFqdn, HostsOCSUsers, EnabledSharedAddressSpace
    Get-CsManagementStoreReplicationStatus -ErrorAction Stop | Format-Table ReplicaFqdn, UpToDate, LastUpdateCreation -AutoSize
}
