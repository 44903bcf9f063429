Get-CsPublicProvider | Format-Table Identity, Enabled, ProxyFqdn -AutoSize
