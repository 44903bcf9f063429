& {
    $ErrorActionPreference = 'Stop'
    Get-Service -ComputerName '{{mailboxServer}}' -Name MSExchangeHM | Start-Service
}
