& {
    $ErrorActionPreference = 'Stop'
    $server = '{{mailboxServer}}'
    $service = Get-Service -ComputerName $server -Name MSExchangeHM -ErrorAction Stop
    Write-Host "Restarting MSExchangeHM on $server, then waiting two minutes."
    $service | Restart-Service -ErrorAction Stop
    Start-Sleep -Seconds 120
    $status = (Get-Service -ComputerName $server -Name MSExchangeHM -ErrorAction Stop).Status
    if ([string]$status -ne 'Running') {
        throw "MSExchangeHM on $server is $status. Start the service, then run this again."
    }
    Write-Host "MSExchangeHM on $server is running."
}
