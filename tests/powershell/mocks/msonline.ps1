function Connect-MsolService {
    [CmdletBinding()]
    param()
    Test-Refused 'Connect-MsolService'
}
function Get-MsolServicePrincipal {
    [CmdletBinding()]
    param($ServicePrincipalName)
    [pscustomobject]@{ AppPrincipalId = $ServicePrincipalName }
}
function Get-MsolServicePrincipalCredential {
    [CmdletBinding()]
    param($AppPrincipalId, $ReturnKeyValues)
    $World.Keys
}
function New-MsolServicePrincipalCredential {
    [CmdletBinding()]
    param($AppPrincipalId, $Type, $Usage, $Value, [datetime]$StartDate, [datetime]$EndDate)
    [void]$global:Calls.Add("New-MsolServicePrincipalCredential $AppPrincipalId $Type $Usage")
    $World.Keys = @($World.Keys) + [pscustomobject]@{ KeyId = 'new'; Value = $Value }
}
function Remove-MsolServicePrincipalCredential {
    [CmdletBinding()]
    param($AppPrincipalId, $KeyIds)
    [void]$global:Calls.Add("Remove-MsolServicePrincipalCredential $AppPrincipalId $KeyIds")
    $World.Keys = @($World.Keys | Where-Object { $KeyIds -notcontains $_.KeyId })
}
