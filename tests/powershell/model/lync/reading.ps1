# Cmdlets that only read, or only write a file, and that no command acts upon.
function Get-CsService {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'EdgeServer')][switch]$EdgeServer, [string]$PoolFqdn)
    Read-Row $PSCmdlet 'EdgeServices' $Identity
}
function Get-CsAdminRoleAssignment {
    [CmdletBinding()]
    param([Parameter(Mandatory = $true, Position = 0)][string]$Identity, [switch]$LocalStore)
    Invoke-Modelled $PSCmdlet { Get-Row 'Roles' } -Reads
}
function Get-CsManagementStoreReplicationStatus {
    [CmdletBinding()]
    param([string]$ReplicaFqdn, [switch]$CentralManagementStoreStatus)
    Invoke-Modelled $PSCmdlet { Get-Row 'Replicas' } -Reads
}
function Get-CsMobilityPolicy {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Filter')][string]$Filter, [switch]$LocalStore)
    Read-Row $PSCmdlet 'MobilityPolicies' $Identity
}
function Get-CsXmppAllowedPartner {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Filter')][string]$Filter, [switch]$LocalStore)
    Read-Row $PSCmdlet 'XmppPartners' $Identity
}
function Get-CsHostedVoicemailPolicy {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Filter')][string]$Filter, [switch]$LocalStore)
    Read-Row $PSCmdlet 'HostedVoicemailPolicies' $Identity
}
function Test-CsFederatedPartner {
    [CmdletBinding()]
    param([Parameter(Mandatory = $true)][string]$TargetFqdn, [Parameter(Mandatory = $true)][string]$Domain, [string]$ProxyFqdn, [switch]$Force)
    Invoke-Modelled $PSCmdlet { [pscustomobject]@{ TargetFqdn = $TargetFqdn; Result = 'Success'; Latency = '00:00:00'; Error = ''; Diagnosis = '' } } -Reads
}
function Test-CsMcxPushNotification {
    [CmdletBinding()]
    param([Parameter(Mandatory = $true)][string]$AccessEdgeFqdn, [switch]$Force)
    Invoke-Modelled $PSCmdlet { [pscustomobject]@{ TargetFqdn = $AccessEdgeFqdn; Result = 'Success'; Latency = '00:00:00'; Error = ''; Diagnosis = '' } } -Reads
}
function Save-Export {
    param($Cmdlet, [string]$FileName)
    Invoke-Modelled $Cmdlet {
        if ([System.IO.File]::Exists($FileName)) { throw "The file $FileName already exists." }
        [System.IO.File]::WriteAllText($FileName, 'A zip.')
    }
}
function Export-CsConfiguration {
    [CmdletBinding()]
    param([Parameter(Mandatory = $true, Position = 0)][string]$FileName, [switch]$Force, [switch]$LocalStore)
    Save-Export $PSCmdlet $FileName
}
function Export-CsLisConfiguration {
    [CmdletBinding()]
    param([Parameter(Mandatory = $true, Position = 0)][string]$FileName)
    Save-Export $PSCmdlet $FileName
}
