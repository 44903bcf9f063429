Get-CsService -EdgeServer | Format-List PoolFqdn, AccessEdgeExternalFqdn
