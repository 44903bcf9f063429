& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-ExchangeServer', 'Invoke-MonitoringProbe' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $server = Get-ExchangeServer -Identity '{{mailboxServer}}' -ErrorAction Stop | Where-Object { [string]$_.ServerRole -match 'Mailbox' } | Select-Object -First 1
    if (-not $server.Fqdn) {
        throw 'The server you named has no Mailbox role. List the Mailbox servers, choose one of them, then run this again.'
    }
    $result = Invoke-MonitoringProbe -Identity 'PushNotifications.Proxy\PushNotificationsEnterpriseConnectivityProbe' -Server $server.Fqdn -ErrorAction Stop
    if (-not $result.ResultType) {
        throw 'The probe gave no result. Wait two minutes after a restart of Health Manager, then run this again.'
    }
    $result | Format-List -Property ResultType, Error, Exception
}
