Get-Service -ComputerName '{{mailboxServer}}' -Name MSExchangeHM | Format-Table -Property MachineName, Name, Status -AutoSize
