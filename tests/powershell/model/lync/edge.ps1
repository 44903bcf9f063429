# The Access Edge configuration, allowed and blocked domains, push notifications and what else the runbooks read.
function Get-CsAccessEdgeConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Filter')][string]$Filter, [switch]$LocalStore)
    Read-Row $PSCmdlet 'AccessEdge' $Identity
}
function Set-CsAccessEdgeConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Identity')]
    param(
        [Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity = 'Global', [Parameter(ParameterSetName = 'Instance')][psobject]$Instance,
        [Parameter(ParameterSetName = 'Identity')][Parameter(ParameterSetName = 'DnsSrvRouting')][bool]$AllowFederatedUsers,
        [Parameter(ParameterSetName = 'DnsSrvRouting')][switch]$UseDnsSrvRouting, [Parameter(ParameterSetName = 'DnsSrvRouting')][bool]$EnablePartnerDiscovery, [switch]$Force
    )
    if ($PSCmdlet.ShouldProcess($Identity)) { Set-Row $PSCmdlet 'AccessEdge' $Identity $PSBoundParameters }
}
function Get-CsAllowedDomain {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Filter')][string]$Filter, [switch]$LocalStore)
    Read-Row $PSCmdlet 'AllowedDomains' $Identity
}
function New-CsAllowedDomain {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Identity')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ParameterSetName = 'Identity')][string]$Identity,
        [Parameter(Mandatory = $true, ParameterSetName = 'ParentAndRelativeKey')][string]$Domain,
        [string]$ProxyFqdn, [bool]$MarkForMonitoring, [string]$Comment, [switch]$Force, [switch]$InMemory
    )
    if (-not $PSCmdlet.ShouldProcess($Identity)) { return }
    foreach ($row in $Model.World.BlockedDomains) { if ($row.Identity -eq $Identity) { throw "`"$Identity`" is on the list of blocked domains." } }
    Add-Row $PSCmdlet 'AllowedDomains' ([ordered]@{ Identity = $Identity; Domain = $Identity; ProxyFqdn = $ProxyFqdn; Comment = $Comment; MarkForMonitoring = $MarkForMonitoring })
}
function Remove-CsAllowedDomain {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([Parameter(Mandatory = $true, Position = 0)][string]$Identity, [switch]$Force)
    if ($PSCmdlet.ShouldProcess($Identity)) { Remove-Row $PSCmdlet 'AllowedDomains' $Identity }
}
function Get-CsBlockedDomain {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Filter')][string]$Filter, [switch]$LocalStore)
    Read-Row $PSCmdlet 'BlockedDomains' $Identity
}
function Get-CsPushNotificationConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Filter')][string]$Filter, [guid]$Tenant, [switch]$LocalStore)
    Read-Row $PSCmdlet 'PushConfigurations' $Identity
}
function Set-CsPushNotificationConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Identity')]
    param(
        [Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity = 'Global', [Parameter(ParameterSetName = 'Instance')][psobject]$Instance,
        [bool]$EnableApplePushNotificationService, [bool]$EnableMicrosoftPushNotificationService, [guid]$Tenant, [switch]$Force
    )
    if ($PSCmdlet.ShouldProcess($Identity)) { Set-Row $PSCmdlet 'PushConfigurations' $Identity $PSBoundParameters }
}
function Get-CsMcxConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Filter')][string]$Filter, [switch]$LocalStore)
    Read-Row $PSCmdlet 'McxConfigurations' $Identity
}
function Set-CsMcxConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Identity')]
    param(
        [Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity = 'Global', [Parameter(ParameterSetName = 'Instance')][psobject]$Instance,
        [string]$PushNotificationProxyUri, [uint32]$SessionExpirationInterval, [uint32]$SessionShortExpirationInterval, [switch]$Force
    )
    if ($PSCmdlet.ShouldProcess($Identity)) { Set-Row $PSCmdlet 'McxConfigurations' $Identity $PSBoundParameters }
}
function Get-CsImFilterConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Filter')][string]$Filter, [switch]$LocalStore)
    foreach ($row in Read-Row $PSCmdlet 'ImFilters' $Identity) {
        if ($row.Prefixes -is [string]) { $row.Prefixes = @($row.Prefixes -split ' ' | Where-Object { $_ }) }
        $row
    }
}
function Set-CsImFilterConfiguration {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Identity')]
    param(
        [Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity = 'Global', [Parameter(ParameterSetName = 'Instance')][psobject]$Instance,
        [bool]$Enabled, [string]$Action, [hashtable]$Prefixes, [string]$WarnMessage, [switch]$Force
    )
    if (-not $PSCmdlet.ShouldProcess($Identity)) { return }
    $known = @((Find-Row 'ImFilters' $Identity).Prefixes -split ' ' | Where-Object { $_ })
    $kept = @($known | Where-Object { $_ -notin @($Prefixes['Remove']) }) + @($Prefixes['Add'] | Where-Object { $_ -and $_ -notin $known })
    Set-Row $PSCmdlet 'ImFilters' $Identity @{ Prefixes = @($kept | Sort-Object) -join ' ' }
}
