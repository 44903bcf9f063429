# The cmdlets as Lync Server 2010 has them: without the parameters that came later.
function New-CsPublicProvider {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true, Position = 0)][string]$Identity, [Parameter(Mandatory = $true)][string]$ProxyFqdn, [Parameter(Mandatory = $true)][bool]$Enabled,
        [VerificationLevelType]$VerificationLevel = 'AlwaysVerifiable', [switch]$Force, [switch]$InMemory
    )
    if (-not $PSCmdlet.ShouldProcess($Identity)) { return }
    Add-Provider $PSCmdlet 'PublicProviders' ([ordered]@{ Identity = $Identity; ProxyFqdn = $ProxyFqdn; Enabled = $Enabled; VerificationLevel = [string]$VerificationLevel })
}
function New-CsHostingProvider {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true, Position = 0)][string]$Identity, [Parameter(Mandatory = $true)][bool]$Enabled, [Parameter(Mandatory = $true)][string]$ProxyFqdn,
        [VerificationLevelType]$VerificationLevel = 'AlwaysVerifiable', [switch]$Force, [switch]$InMemory
    )
    if (-not $PSCmdlet.ShouldProcess($Identity)) { return }
    Add-Provider $PSCmdlet 'HostingProviders' ([ordered]@{ Identity = $Identity; Enabled = $Enabled; ProxyFqdn = $ProxyFqdn; VerificationLevel = [string]$VerificationLevel })
}
function New-CsExternalAccessPolicy {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true, Position = 0)][string]$Identity, [string]$Description, [bool]$EnableFederationAccess, [bool]$EnableOutsideAccess,
        [bool]$EnablePublicCloudAccess, [bool]$EnablePublicCloudAudioVideoAccess, [switch]$Force, [switch]$InMemory
    )
    if (-not $PSCmdlet.ShouldProcess($Identity)) { return }
    Add-Row $PSCmdlet 'ExternalAccessPolicies' ([ordered]@{
        Identity = $Identity; EnableFederationAccess = $EnableFederationAccess; EnableOutsideAccess = $EnableOutsideAccess
        EnablePublicCloudAccess = $EnablePublicCloudAccess; EnablePublicCloudAudioVideoAccess = $EnablePublicCloudAudioVideoAccess
    })
}
Microsoft.PowerShell.Management\Remove-Item -Path function:Get-CsXmppAllowedPartner
