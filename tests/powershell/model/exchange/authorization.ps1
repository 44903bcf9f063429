# Authorization servers and the authorization configuration of the organization.
function Get-AuthServer {
    [CmdletBinding()]
    param([Parameter(Position = 0)][string]$Identity, [string]$DomainController)
    Read-Row $PSCmdlet 'AuthServers' $Identity
}
function New-AuthServer {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'AuthMetadataUrl')]
    param(
        [Parameter(Mandatory = $true, Position = 0)][string]$Name,
        [Parameter(Mandatory = $true, ParameterSetName = 'AuthMetadataUrl')][Parameter(Mandatory = $true, ParameterSetName = 'NativeClientAuthServer')][string]$AuthMetadataUrl,
        [Parameter(Mandatory = $true, ParameterSetName = 'NativeClientAuthServer')][Parameter(Mandatory = $true, ParameterSetName = 'AppSecret')][string]$Type,
        [string]$DomainController, [bool]$Enabled = $true,
        [Parameter(ParameterSetName = 'AuthMetadataUrl')][Parameter(ParameterSetName = 'NativeClientAuthServer')][switch]$TrustAnySSLCertificate
    )
    if (-not $PSCmdlet.ShouldProcess($Name)) { return }
    Add-Row $PSCmdlet 'AuthServers' ([ordered]@{ Identity = $Name; Name = $Name; Enabled = $Enabled; AuthMetadataUrl = $AuthMetadataUrl; Type = 'MicrosoftACS' })
}
function Set-AuthServer {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'AuthMetadataUrl')]
    param(
        [Parameter(Mandatory = $true, Position = 0)][string]$Identity,
        [Parameter(ParameterSetName = 'AuthMetadataUrl')][Parameter(ParameterSetName = 'NativeClientAuthServer')][string]$AuthMetadataUrl,
        [string]$DomainController, [bool]$Enabled, [Parameter(ParameterSetName = 'NativeClientAuthServer')][bool]$IsDefaultAuthorizationEndpoint, [string]$Name,
        [Parameter(ParameterSetName = 'RefreshAuthMetadata')][switch]$RefreshAuthMetadata,
        [Parameter(ParameterSetName = 'AuthMetadataUrl')][Parameter(ParameterSetName = 'NativeClientAuthServer')][switch]$TrustAnySSLCertificate
    )
    if ($PSCmdlet.ShouldProcess($Identity)) { Set-Row $PSCmdlet 'AuthServers' $Identity $PSBoundParameters }
}
function Remove-AuthServer {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([Parameter(Mandatory = $true, Position = 0)][string]$Identity, [string]$DomainController)
    if (Test-Answer $PSCmdlet $Identity) { Remove-Row $PSCmdlet 'AuthServers' $Identity }
}
function Get-AuthConfig {
    [CmdletBinding()]
    param([string]$DomainController)
    Read-Row $PSCmdlet 'AuthConfig' ''
}
function Set-AuthConfig {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'AuthConfigSettings')]
    param(
        [Parameter(Mandatory = $true, ParameterSetName = 'CurrentCertificateParameter')][string]$CertificateThumbprint,
        [Parameter(ParameterSetName = 'PublishAuthCertificateParameter')][switch]$ClearPreviousCertificate,
        [Parameter(ParameterSetName = 'PublishAuthCertificateParameter')][switch]$PublishCertificate,
        [Parameter(ParameterSetName = 'NewCertificateParameter')][datetime]$NewCertificateEffectiveDate,
        [Parameter(ParameterSetName = 'NewCertificateParameter')][string]$NewCertificateThumbprint,
        [Parameter(ParameterSetName = 'AuthConfigSettings')][string]$Realm, [Parameter(ParameterSetName = 'AuthConfigSettings')][string]$ServiceName,
        [Parameter(ParameterSetName = 'CurrentCertificateParameter')][Parameter(ParameterSetName = 'PublishAuthCertificateParameter')][Parameter(ParameterSetName = 'NewCertificateParameter')][switch]$Force,
        [Parameter(ParameterSetName = 'CurrentCertificateParameter')][Parameter(ParameterSetName = 'NewCertificateParameter')][string]$Server,
        [Parameter(ParameterSetName = 'CurrentCertificateParameter')][Parameter(ParameterSetName = 'NewCertificateParameter')][switch]$SkipImmediateCertificateDeployment,
        [string]$DomainController
    )
    if (-not (Test-Answer $PSCmdlet 'Auth Configuration')) { return }
    Invoke-Modelled $PSCmdlet {
        if ($PSCmdlet.ParameterSetName -ne 'CurrentCertificateParameter') { throw "No model for $($PSCmdlet.ParameterSetName)." }
        [void](Find-Row 'Certificates' $CertificateThumbprint)
        $row = @($Model.World.AuthConfig)[0]
        $row.PreviousCertificateThumbprint = $row.CurrentCertificateThumbprint
        $row.CurrentCertificateThumbprint = $CertificateThumbprint
    }
}
