# The MSOnline module, by hand: parameters after learn.microsoft.com/previous-versions/powershell/module/msonline.
function Connect-MsolService {
    [CmdletBinding()]
    param([pscredential]$Credential)
    Invoke-Modelled $PSCmdlet { }
}
function Get-MsolServicePrincipal {
    [CmdletBinding()]
    param([guid]$AppPrincipalId, [guid]$ObjectId, [string]$ServicePrincipalName, [switch]$All)
    Invoke-Modelled $PSCmdlet { foreach ($row in $Model.World.Principals) { [pscustomobject]@{ AppPrincipalId = $row.Identity; ObjectId = $row.Identity } } } -Reads
}
function Get-MsolServicePrincipalCredential {
    [CmdletBinding(DefaultParameterSetName = 'AppPrincipalId')]
    param(
        [Parameter(Mandatory = $true, ParameterSetName = 'AppPrincipalId')][string]$AppPrincipalId, [Parameter(Mandatory = $true, ParameterSetName = 'ServicePrincipalName')][string]$ServicePrincipalName,
        [Parameter(Mandatory = $true)][bool]$ReturnKeyValues
    )
    Invoke-Modelled $PSCmdlet {
        foreach ($row in $Model.World.MsolKeys) { [pscustomobject]@{ KeyId = $row.Identity; Type = 'Asymmetric'; Usage = 'Verify'; Value = if ($ReturnKeyValues) { $row.Value } else { '' } } }
    } -Reads
}
function New-MsolServicePrincipalCredential {
    [CmdletBinding()]
    param([Parameter(Mandatory = $true)][string]$AppPrincipalId, [string]$Type, [string]$Usage, [string]$Value, [datetime]$StartDate, [datetime]$EndDate)
    Invoke-Modelled $PSCmdlet { $Model.World.MsolKeys = @($Model.World.MsolKeys | Where-Object { $_ }) + [ordered]@{ Identity = "new-$($Value.Length)"; Value = $Value } }
}
function Remove-MsolServicePrincipalCredential {
    [CmdletBinding()]
    param([Parameter(Mandatory = $true)][string]$AppPrincipalId, [Parameter(Mandatory = $true)][string[]]$KeyIds)
    Invoke-Modelled $PSCmdlet { $Model.World.MsolKeys = @($Model.World.MsolKeys | Where-Object { $_ -and $KeyIds -notcontains $_.Identity }) }
}
$Model.Commands = @($Model.Commands | Where-Object { $_ }) + @(Get-Command -Name '*-Msol*' -CommandType Function | ForEach-Object { $_.Name })
