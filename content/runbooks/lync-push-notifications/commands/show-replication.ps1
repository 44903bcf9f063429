Get-CsManagementStoreReplicationStatus | Format-Table ReplicaFqdn, UpToDate, LastUpdateCreation -AutoSize
