& {
    $ErrorActionPreference = 'Stop'
    $backup = Join-Path -Path $env:USERPROFILE -ChildPath 'removed-skype-provider.csv'
    if (-not (Test-Path -LiteralPath $backup)) {
        throw "$backup does not exist. Run this on the computer, and with the account, that removed the provider."
    }
    $saved = Import-Csv -Path $backup -ErrorAction Stop
    $taken = @(Get-CsPublicProvider -ErrorAction Stop) + @(Get-CsHostingProvider -ErrorAction Stop) | Where-Object { $_.ProxyFqdn -eq $saved.ProxyFqdn }
    if ($taken) {
        throw "$($taken.Identity) uses $($saved.ProxyFqdn), and two providers cannot share a proxy. Remove it first."
    }
    $settings = @{ Identity = $saved.Identity; ProxyFqdn = $saved.ProxyFqdn; VerificationLevel = $saved.VerificationLevel; Enabled = $saved.Enabled -eq 'True' }
    foreach ($name in 'IconUrl', 'NameDecorationDomain', 'NameDecorationRoutingDomain', 'NameDecorationExcludedDomainList') {
        if ($saved.$name) {
            $settings[$name] = $saved.$name
        }
    }
    New-CsPublicProvider @settings -ErrorAction Stop
    Remove-Item -LiteralPath $backup
}
