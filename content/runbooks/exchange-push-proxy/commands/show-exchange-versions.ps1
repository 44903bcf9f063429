Get-ExchangeServer | Sort-Object -Property Name | Format-Table -Property Name, ServerRole, AdminDisplayVersion -AutoSize
