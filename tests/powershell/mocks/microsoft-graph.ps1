function Get-MgServicePrincipal {
    [CmdletBinding()]
    param($Filter, $Property)
    Test-Refused 'Get-MgServicePrincipal'
    if ($Filter -ne "appId eq '00000002-0000-0ff1-ce00-000000000000'") { throw "Unexpected filter $Filter." }
    if ($World.Principal) { [pscustomobject]@{ Id = $World.Principal; KeyCredentials = $World.Keys } }
}
function Update-MgServicePrincipal {
    [CmdletBinding()]
    param($ServicePrincipalId, [object[]]$KeyCredentials)
    Test-Refused 'Update-MgServicePrincipal'
    $World.Keys = @($KeyCredentials | ForEach-Object { New-Object -TypeName PSObject -Property @{ Name = $_.Name; Type = $_.Type; Usage = $_.Usage; Key = $_.Key } })
    $names = $World.Keys | ForEach-Object { if ($_.Name) { $_.Name } else { 'new' } }
    [void]$global:Calls.Add("Update-MgServicePrincipal $ServicePrincipalId $($names -join ' ')".TrimEnd())
}
# A key as Microsoft Graph returns it, of one of the kinds that a tenant may hold.
function New-TestKey {
    param([string]$Kind)
    $type = 'AsymmetricX509Cert'
    switch ($Kind) {
        'ours' { $key = $World.Ours.RawData }
        'ours as text' { $key = [System.Text.Encoding]::ASCII.GetBytes([Convert]::ToBase64String($World.Ours.RawData)) }
        'symmetric' { $type = 'Symmetric'; $key = [byte[]](1, 2, 3) }
        'without value' { $key = $null }
        default { $key = (New-TestCertificate "CN=$Kind").RawData }
    }
    [pscustomobject]@{ Name = $Kind; Type = $type; Usage = 'Verify'; Key = $key }
}
