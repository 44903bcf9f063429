function ConvertTo-Key {
    param($Row)
    $bytes = if ($Row.Key) { [Convert]::FromBase64String($Row.Key) } else { $null }
    [pscustomobject]@{ KeyId = $Row.Identity; Type = $Row.Type; Usage = $Row.Usage; Key = $bytes; DisplayName = $Row.DisplayName; CustomKeyIdentifier = $null }
}
function Get-MgServicePrincipal {
    [CmdletBinding(DefaultParameterSetName = 'List')]
    param(
        [Parameter(ParameterSetName = 'List')][string]$Filter, [Parameter(Mandatory = $true, ParameterSetName = 'Get')][string]$ServicePrincipalId,
        [string[]]$Property, [string[]]$ExpandProperty, [Parameter(ParameterSetName = 'List')][switch]$All, [Parameter(ParameterSetName = 'List')][int]$Top
    )
    if ($ServicePrincipalId) {
        $keys = @(Invoke-Modelled $PSCmdlet { foreach ($row in $Model.World.Keys) { ConvertTo-Key $row } } -Reads)
        return [pscustomobject]@{ Id = $ServicePrincipalId; KeyCredentials = $keys }
    }
    if ($Filter -ne "appId eq '00000002-0000-0ff1-ce00-000000000000'") { throw "Unexpected filter $Filter." }
    Invoke-Modelled $PSCmdlet { foreach ($row in $Model.World.Principals) { [pscustomobject]@{ Id = $row.Identity } } } -Reads
}
function Update-MgServicePrincipal {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'UpdateExpanded')]
    param([Parameter(Mandatory = $true)][string]$ServicePrincipalId, [AllowEmptyCollection()][object[]]$KeyCredentials, [object[]]$PasswordCredentials, [string]$DisplayName)
    if (-not $PSCmdlet.ShouldProcess($ServicePrincipalId)) { return }
    Invoke-Modelled $PSCmdlet {
        $Model.World.Keys = @(foreach ($key in $KeyCredentials) {
            $others = @(@($key.Keys) | Where-Object { $_ -notin 'Key', 'Type', 'Usage' })
            if ($key -isnot [hashtable] -or $others.Count -gt 0) { throw "Update to existing credential with KeyId '$($key.KeyId)' is not allowed." }
            $value = [Convert]::ToBase64String($key.Key)
            $known = @($Model.World.Keys | Where-Object { $_.Key -ceq $value })
            if ($known.Count -gt 0) { $known[0] } else { [ordered]@{ Identity = "new-$($value.Length)"; Type = $key.Type; Usage = $key.Usage; Key = $value; DisplayName = '' } }
        })
    }
}
function Connect-MgGraph {
    [CmdletBinding(DefaultParameterSetName = 'UserParameterSet')]
    param([string[]]$Scopes, [string]$TenantId, [string]$ClientId, [ValidateSet('Process', 'CurrentUser')][string]$ContextScope, [string]$Environment, [switch]$UseDeviceCode)
    Invoke-Modelled $PSCmdlet {
        $Model.World.GraphSession = @([ordered]@{ Identity = 'admin@fabrikam.com'; TenantId = $TenantId; Scopes = $Scopes -join ' ' })
        'Welcome To Microsoft Graph!'
    }
}
function Disconnect-MgGraph {
    [CmdletBinding()]
    param()
    Invoke-Modelled $PSCmdlet { $Model.World.GraphSession = @() }
}
function Get-MgContext {
    [CmdletBinding()]
    param([switch]$ListAvailable)
    Invoke-Modelled $PSCmdlet {
        foreach ($row in $Model.World.GraphSession) { [pscustomobject]@{ Account = $row.Identity; TenantId = $row.TenantId; Scopes = @($row.Scopes.Split(' ')) } }
    } -Reads
}
