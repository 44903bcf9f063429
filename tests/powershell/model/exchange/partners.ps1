# Who else may use the authorization servers: partner applications, the hybrid configuration, connectors to other organizations.
function Get-PartnerApplication {
    [CmdletBinding()]
    param([Parameter(Position = 0)][string]$Identity, [string]$DomainController, [string]$Organization)
    Read-Row $PSCmdlet 'PartnerApplications' $Identity
}
function Get-HybridConfiguration {
    [CmdletBinding()]
    param([string]$DomainController)
    Read-Row $PSCmdlet 'HybridConfiguration' ''
}
function Get-IntraOrganizationConnector {
    [CmdletBinding()]
    param([Parameter(Position = 0)][string]$Identity, [string]$DomainController)
    Read-Row $PSCmdlet 'Connectors' $Identity
}
