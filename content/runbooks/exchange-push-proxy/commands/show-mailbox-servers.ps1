& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-ExchangeServer' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group View-Only Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $servers = @(Get-ExchangeServer -ErrorAction Stop | Where-Object { [string]$_.ServerRole -match 'Mailbox' -and [string]$_.AdminDisplayVersion -like 'Version 15.0*' })
    if ($servers.Count -eq 0) {
        throw 'Exchange showed no Mailbox server of Exchange Server 2013. Run this again.'
    }
    $servers | Format-List -Property Name, Fqdn, Site
}
