& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-ExchangeServer' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group View-Only Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $servers = @(Get-ExchangeServer -ErrorAction Stop | Where-Object { $_ })
    if ($servers.Count -eq 0) {
        throw 'Exchange showed no server. Run this again.'
    }
    $servers | Sort-Object -Property Name | Format-Table -Property Name, ServerRole, AdminDisplayVersion -AutoSize
}
