Get-Service -ComputerName '{{mailboxServer}}' -Name MSExchangeHM | Format-List -Property MachineName, Name, Status
