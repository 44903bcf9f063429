# Servers, their probes, and the push notification proxy. With -WhatIf, Enable-PushNotificationProxy shows the present state.
function Get-ExchangeServer {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    param(
        [Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(Mandatory = $true, ParameterSetName = 'Domain')][string]$Domain,
        [Parameter(ParameterSetName = 'Identity')][switch]$Status, [string]$DomainController
    )
    Read-Row $PSCmdlet 'ExchangeServers' $Identity
}
function Invoke-MonitoringProbe {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, Position = 0)][string]$Identity, [Parameter(Mandatory = $true)][string]$Server, [string]$Account, [string]$Endpoint, [string]$ItemTargetExtension,
        [string]$Password, [string]$PropertyOverride, [string]$SecondaryAccount, [string]$SecondaryEndpoint, [string]$SecondaryPassword, [string]$TimeOutSeconds
    )
    Invoke-Modelled $PSCmdlet { [pscustomobject]@{ ResultType = 'Succeeded'; Error = ''; Exception = ''; ServiceName = $Identity.Split('\')[0] } } -Reads
}
function Enable-PushNotificationProxy {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string]$Organization, [string]$Uri = 'https://outlook.office365.com/PushNotifications')
    if ($WhatIfPreference) {
        Read-Row $PSCmdlet 'PushProxy' ''
        return
    }
    Invoke-Modelled $PSCmdlet {
        $row = @($Model.World.PushProxy)[0]
        $row.Enabled = $true
        $row.Organization = $Organization
        $row.Uri = $Uri
        [pscustomobject]$row
    }
}
function Disable-PushNotificationProxy {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param()
    if (-not (Test-Answer $PSCmdlet 'OnPrem-Proxy')) { return }
    Invoke-Modelled $PSCmdlet {
        $row = @($Model.World.PushProxy)[0]
        $row.Enabled = $false
        [pscustomobject]$row
    }
}
