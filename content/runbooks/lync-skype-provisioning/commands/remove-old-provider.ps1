& {
    $ErrorActionPreference = 'Stop'
    $identity = '{{oldProviderIdentity}}'
    $backup = Join-Path -Path $env:USERPROFILE -ChildPath 'removed-public-provider.csv'
    $provider = Get-CsPublicProvider -ErrorAction Stop | Where-Object { $_.Identity.ToString() -eq $identity }
    if ($provider) {
        $provider | Select-Object -Property Identity, ProxyFqdn, VerificationLevel, Enabled, IconUrl, NameDecorationDomain, NameDecorationRoutingDomain, NameDecorationExcludedDomainList | Export-Csv -Path $backup -NoTypeInformation -Encoding UTF8 -ErrorAction Stop
        Remove-CsPublicProvider -Identity $identity -ErrorAction Stop
        Write-Host "$identity was removed. Its settings are in $backup"
    } else {
        Write-Host "There is no public provider called $identity. Nothing was changed, so there is nothing to undo."
    }
}
