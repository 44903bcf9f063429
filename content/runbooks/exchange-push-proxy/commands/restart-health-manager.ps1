& {
    $ErrorActionPreference = 'Stop'
    $server = '{{mailboxServer}}'
    if (-not (Get-Command -Name Get-Service -ErrorAction SilentlyContinue) -or -not (Get-Command -Name Get-Service).Parameters.ContainsKey('ComputerName')) {
        throw 'This command needs Windows PowerShell. Open Exchange Management Shell. Nothing was changed.'
    }
    $read = {
        $status = [string](Get-Service -ComputerName $server -Name MSExchangeHM -ErrorAction Stop).Status
        if (-not $status) {
            throw "$server did not show the state of MSExchangeHM. Look at it with the state command."
        }
        $status
    }
    $status = & $read
    if ($status -ne 'Running') {
        throw "MSExchangeHM on $server is $status. Nothing was changed. Start the service instead."
    }
    Write-Host "Restarting MSExchangeHM on $server, then waiting two minutes."
    Get-Service -ComputerName $server -Name MSExchangeHM -ErrorAction Stop | Stop-Service -ErrorAction Stop
    $status = & $read
    if ($status -ne 'Stopped') {
        throw "MSExchangeHM on $server was not restarted: $status. Run this again."
    }
    Get-Service -ComputerName $server -Name MSExchangeHM -ErrorAction Stop | Start-Service -ErrorAction Stop
    Start-Sleep -Seconds 120
    $status = & $read
    if ($status -ne 'Running') {
        throw "MSExchangeHM on $server is $status. Start the service."
    }
    Write-Host "MSExchangeHM on $server is running."
}
