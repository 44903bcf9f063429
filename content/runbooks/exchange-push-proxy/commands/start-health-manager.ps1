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
    if ($status -eq 'Running') {
        Write-Host "MSExchangeHM on $server is running already. Nothing was changed."
        return
    }
    Get-Service -ComputerName $server -Name MSExchangeHM -ErrorAction Stop | Start-Service -ErrorAction Stop
    $status = & $read
    if ($status -ne 'Running') {
        throw "MSExchangeHM on $server is $status. Run this again."
    }
    Write-Host "MSExchangeHM on $server is running."
}
