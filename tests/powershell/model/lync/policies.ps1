# External access policies and the users who have them.
function Get-CsExternalAccessPolicy {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param([Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Filter')][string]$Filter, [switch]$LocalStore)
    Read-Row $PSCmdlet 'ExternalAccessPolicies' $Identity
}
function Set-CsExternalAccessPolicy {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Identity')]
    param(
        [Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity = 'Global', [Parameter(ParameterSetName = 'Instance')][psobject]$Instance,
        [string]$Description, [bool]$EnableFederationAccess, [bool]$EnableOutsideAccess, [bool]$EnablePublicCloudAccess,
        [bool]$EnablePublicCloudAudioVideoAccess, [bool]$EnableXmppAccess, [switch]$Force
    )
    if ($PSCmdlet.ShouldProcess($Identity)) { Set-Row $PSCmdlet 'ExternalAccessPolicies' $Identity $PSBoundParameters }
}
function New-CsExternalAccessPolicy {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true, Position = 0)][string]$Identity, [string]$Description, [bool]$EnableFederationAccess, [bool]$EnableOutsideAccess,
        [bool]$EnablePublicCloudAccess, [bool]$EnablePublicCloudAudioVideoAccess, [bool]$EnableXmppAccess, [switch]$Force, [switch]$InMemory
    )
    if (-not $PSCmdlet.ShouldProcess($Identity)) { return }
    Add-Row $PSCmdlet 'ExternalAccessPolicies' ([ordered]@{
        Identity = $Identity; EnableFederationAccess = $EnableFederationAccess; EnableOutsideAccess = $EnableOutsideAccess; EnablePublicCloudAccess = $EnablePublicCloudAccess
        EnablePublicCloudAudioVideoAccess = $EnablePublicCloudAudioVideoAccess; EnableXmppAccess = $EnableXmppAccess
    })
}
function Remove-CsExternalAccessPolicy {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([Parameter(Mandatory = $true, Position = 0)][string]$Identity, [switch]$Force)
    if ($PSCmdlet.ShouldProcess($Identity)) { Remove-Row $PSCmdlet 'ExternalAccessPolicies' $Identity }
}
# A user is found by SIP address, user principal name or domain\name; a display name may hold wildcards.
function Find-User {
    param([string]$Identity)
    $found = @($Model.World.Users | Where-Object {
        -not $Identity -or $Identity -eq $_.SipAddress -or "sip:$Identity" -eq $_.SipAddress -or $Identity -eq $_.UserPrincipalName -or $Identity -eq $_.SamAccountName -or $_.DisplayName -like $Identity
    })
    if ($Identity -and $found.Count -eq 0) { throw "Management object not found for identity `"$Identity`"." }
    $found
}
function Get-CsUser {
    [CmdletBinding()]
    param([Parameter(Position = 0)][string]$Identity, [string]$DomainController, [string]$Filter, [string]$LdapFilter, [string]$OU, [switch]$OnLyncServer, [switch]$UnAssignedUser)
    Invoke-Modelled $PSCmdlet { Find-User $Identity | ForEach-Object { [pscustomobject]$_ } } -Reads
}
function Grant-CsExternalAccessPolicy {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([Parameter(Mandatory = $true, Position = 0)][string]$Identity, [Parameter(Position = 1)][AllowNull()][AllowEmptyString()][string]$PolicyName, [string]$DomainController, [switch]$PassThru)
    if (-not $PSCmdlet.ShouldProcess($Identity)) { return }
    Invoke-Modelled $PSCmdlet {
        $name = $PolicyName -replace '^Tag:', ''
        if ($name) { [void](Find-Row 'ExternalAccessPolicies' "Tag:$name") }
        foreach ($user in @(Find-User $Identity)) { $user.ExternalAccessPolicy = $name }
    }
}
