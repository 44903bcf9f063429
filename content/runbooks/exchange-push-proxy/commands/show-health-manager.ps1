& {
    $ErrorActionPreference = 'Stop'
    $server = '{{mailboxServer}}'
    if (-not (Get-Command -Name Get-Service -ErrorAction SilentlyContinue) -or -not (Get-Command -Name Get-Service).Parameters.ContainsKey('ComputerName')) {
        throw 'This command needs Windows PowerShell. Open Exchange Management Shell. Nothing was changed.'
    }
    $service = Get-Service -ComputerName $server -Name MSExchangeHM -ErrorAction Stop
    if (-not $service) {
        throw "$server did not show MSExchangeHM. Run this again."
    }
    $service | Format-List -Property MachineName, Name, Status
}
