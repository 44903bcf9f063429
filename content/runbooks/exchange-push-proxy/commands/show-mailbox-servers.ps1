Get-ExchangeServer | Where-Object { $_.ServerRole -match 'Mailbox' } | Format-List -Property Name, Fqdn, Site
