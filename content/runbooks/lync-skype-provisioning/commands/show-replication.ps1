Get-CsManagementStoreReplicationStatus | Format-Table ReplicaFqdn, UpToDate -AutoSize
