Get-CsAllowedDomain | Format-Table Identity, ProxyFqdn -AutoSize
