Get-CsPublicProvider | Format-List Identity, ProxyFqdn, VerificationLevel, Enabled, IconUrl, 'NameDecoration*', 'EnableSkype*'
