# Hosting and public providers. An identity or a proxy may occur only once among both kinds.
function Assert-ProviderIsNew {
    param([string]$Identity, [string]$ProxyFqdn)
    foreach ($row in @($Model.World.HostingProviders) + @($Model.World.PublicProviders)) {
        if ($row.Identity -eq $Identity -or $row.ProxyFqdn -eq $ProxyFqdn) { throw "The identity or the proxy is in use by `"$($row.Identity)`"." }
    }
}
function Add-Provider {
    param($Cmdlet, [string]$Table, $Row)
    Invoke-Modelled $Cmdlet {
        Assert-ProviderIsNew $Row.Identity $Row.ProxyFqdn
        $Model.World[$Table] = @($Model.World[$Table]) + $Row
        [pscustomobject]$Row
    }
}
function Get-CsHostingProvider {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Filter')][string]$Filter, [switch]$LocalStore)
    Read-Row $PSCmdlet 'HostingProviders' $Identity
}
function New-CsHostingProvider {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true, Position = 0)][string]$Identity, [Parameter(Mandatory = $true)][bool]$Enabled, [Parameter(Mandatory = $true)][string]$ProxyFqdn,
        [Parameter(Mandatory = $true)][bool]$EnabledSharedAddressSpace, [Parameter(Mandatory = $true)][bool]$HostsOCSUsers,
        [bool]$IsLocal, [VerificationLevelType]$VerificationLevel = 'AlwaysVerifiable', [string]$AutodiscoverUrl, [uint64]$SipClientPort, [switch]$Force, [switch]$InMemory
    )
    if (-not $PSCmdlet.ShouldProcess($Identity)) { return }
    Add-Provider $PSCmdlet 'HostingProviders' ([ordered]@{
        Identity = $Identity; Enabled = $Enabled; ProxyFqdn = $ProxyFqdn; VerificationLevel = [string]$VerificationLevel
        EnabledSharedAddressSpace = $EnabledSharedAddressSpace; HostsOCSUsers = $HostsOCSUsers; IsLocal = $IsLocal; AutodiscoverUrl = $AutodiscoverUrl
    })
}
function Remove-CsHostingProvider {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([Parameter(Mandatory = $true, Position = 0)][string]$Identity, [switch]$Force)
    if ($PSCmdlet.ShouldProcess($Identity)) { Remove-Row $PSCmdlet 'HostingProviders' $Identity }
}
function Get-CsPublicProvider {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Filter')][string]$Filter, [switch]$LocalStore)
    Read-Row $PSCmdlet 'PublicProviders' $Identity
}
function New-CsPublicProvider {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true, Position = 0)][string]$Identity, [Parameter(Mandatory = $true)][string]$ProxyFqdn, [Parameter(Mandatory = $true)][bool]$Enabled,
        [VerificationLevelType]$VerificationLevel = 'AlwaysVerifiable', [string]$IconUrl, [string]$NameDecorationDomain,
        [string]$NameDecorationRoutingDomain, [string]$NameDecorationExcludedDomainList,
        [bool]$EnableSkypeIdRouting, [bool]$EnableSkypeDirectorySearch, [switch]$Force, [switch]$InMemory
    )
    if (-not $PSCmdlet.ShouldProcess($Identity)) { return }
    $row = [ordered]@{
        Identity = $Identity; ProxyFqdn = $ProxyFqdn; Enabled = $Enabled; VerificationLevel = [string]$VerificationLevel; IconUrl = $IconUrl
        NameDecorationDomain = $NameDecorationDomain; NameDecorationRoutingDomain = $NameDecorationRoutingDomain; NameDecorationExcludedDomainList = $NameDecorationExcludedDomainList
    }
    # Only Skype for Business Server has these two: a row without them is one of Lync Server 2013.
    foreach ($name in 'EnableSkypeIdRouting', 'EnableSkypeDirectorySearch') { if ($PSBoundParameters.ContainsKey($name)) { $row[$name] = $PSBoundParameters[$name] } }
    Add-Provider $PSCmdlet 'PublicProviders' $row
}
function Remove-CsPublicProvider {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([Parameter(Mandatory = $true, Position = 0)][string]$Identity, [switch]$Force)
    if ($PSCmdlet.ShouldProcess($Identity)) { Remove-Row $PSCmdlet 'PublicProviders' $Identity }
}
function Enable-CsPublicProvider {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Instance')][psobject]$Instance, [switch]$Force)
    if ($PSCmdlet.ShouldProcess($Identity)) { Set-Row $PSCmdlet 'PublicProviders' $Identity @{ Enabled = $true } }
}
function Disable-CsPublicProvider {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Instance')][psobject]$Instance, [switch]$Force)
    if ($PSCmdlet.ShouldProcess($Identity)) { Set-Row $PSCmdlet 'PublicProviders' $Identity @{ Enabled = $false } }
}
