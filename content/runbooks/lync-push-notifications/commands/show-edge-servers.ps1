Get-CsService -EdgeServer | Format-List Identity, PoolFqdn, Version, SiteId
