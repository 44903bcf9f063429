& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-PartnerApplication', 'Get-HybridConfiguration', 'Get-IntraOrganizationConnector' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group View-Only Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $applications = @(Get-PartnerApplication -ErrorAction Stop | Where-Object { $_ })
    $hybrid = @(Get-HybridConfiguration -ErrorAction Stop | Where-Object { $_ })
    $connectors = @(Get-IntraOrganizationConnector -ErrorAction Stop | Where-Object { $_ })
    $applications | Format-List -Property Name, Enabled, UseAuthServer, ApplicationIdentifier, Realm, AuthMetadataUrl
    $hybrid | Format-List -Property Name, Domains, Features, WhenChanged
    $connectors | Format-List -Property Name, Enabled, TargetAddressDomains, DiscoveryEndpoint
    [pscustomobject]@{ PartnerApplications = $applications.Count; HybridConfigurations = $hybrid.Count; Connectors = $connectors.Count } | Format-List
}
