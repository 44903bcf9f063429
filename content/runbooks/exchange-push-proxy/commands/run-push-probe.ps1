& {
    $ErrorActionPreference = 'Stop'
    $server = @(Get-ExchangeServer -Identity '{{mailboxServer}}' -ErrorAction Stop | Where-Object { $_.ServerRole -match 'Mailbox' }) | Select-Object -First 1
    if (-not $server) {
        throw 'The server you named has no Mailbox role. List the Mailbox servers, choose one of them, then run this again.'
    }
    Invoke-MonitoringProbe -Identity 'PushNotifications.Proxy\PushNotificationsEnterpriseConnectivityProbe' -Server $server.Fqdn -ErrorAction Stop | Format-List -Property ResultType, Error, Exception
}
