Get-CsService -EdgeServer | Format-List PoolFqdn, SiteId, AccessEdgeExternalFqdn
