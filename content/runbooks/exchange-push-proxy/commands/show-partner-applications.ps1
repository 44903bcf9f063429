& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-PartnerApplication', 'Get-HybridConfiguration', 'Get-IntraOrganizationConnector' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group View-Only Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $applications = @(Get-PartnerApplication -ErrorAction Stop | Where-Object { $_ })
    $hybrid = @(Get-HybridConfiguration -ErrorAction Stop | Where-Object { $_ })
    $connectors = @(Get-IntraOrganizationConnector -ErrorAction Stop | Where-Object { $_ })
    if ($applications.Count -eq 0) {
        Write-Host 'There is no partner application.'
    } else {
        $applications | Format-List -Property Name, Enabled, UseAuthServer, ApplicationIdentifier, Realm, AuthMetadataUrl
    }
    if ($hybrid.Count -eq 0) {
        Write-Host 'There is no hybrid configuration.'
    } else {
        $hybrid | Format-List -Property Name, Domains, Features, WhenChanged
    }
    if ($connectors.Count -eq 0) {
        Write-Host 'There is no intra-organization connector.'
    } else {
        $connectors | Format-List -Property Name, Enabled, TargetAddressDomains, DiscoveryEndpoint
    }
}
