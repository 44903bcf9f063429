Get-ExchangeServer | Where-Object { $_.ServerRole -match 'Mailbox' } | Format-Table -Property Name, Fqdn, Site -AutoSize
