function Get-MgServicePrincipal {
    [CmdletBinding()]
    param($Filter, $ServicePrincipalId, $Property)
    Test-Refused 'Get-MgServicePrincipal'
    if ($ServicePrincipalId) { return [pscustomobject]@{ Id = $ServicePrincipalId; KeyCredentials = $World.Keys } }
    if ($Filter -ne "appId eq '00000002-0000-0ff1-ce00-000000000000'") { throw "Unexpected filter $Filter." }
    # A list never holds the value of a key; only a single service principal, asked for by its ID, does.
    $listed = @($World.Keys | ForEach-Object { [pscustomobject]@{ Name = $_.Name; Type = $_.Type; Usage = $_.Usage; Key = $null } })
    if ($World.Principal) { [pscustomobject]@{ Id = $World.Principal; KeyCredentials = $listed } }
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
