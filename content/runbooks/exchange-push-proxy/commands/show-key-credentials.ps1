& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-MgServicePrincipal' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs the module Microsoft.Graph.Applications. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $principal = @(Get-MgServicePrincipal -Filter "appId eq '00000002-0000-0ff1-ce00-000000000000'" -Property Id -ErrorAction Stop | Where-Object { $_.Id })
    if ($principal.Count -ne 1) {
        throw 'This tenant has no service principal for Exchange Online. Nothing was changed. Check that you signed in to the right tenant and that it has an Exchange Online subscription.'
    }
    $id = [string]$principal[0].Id
    $keys = @((Get-MgServicePrincipal -ServicePrincipalId $id -Property KeyCredentials -ErrorAction Stop).KeyCredentials | Where-Object { $_ })
    if ($keys.Count -eq 0) {
        Write-Host 'No key is registered.'
        return
    }
    $thumbprint = {
        $bytes = $_.CustomKeyIdentifier
        if ($bytes -and $bytes.Length -eq 20) {
            [BitConverter]::ToString($bytes).Replace('-', '')
        } elseif ($bytes) {
            [Convert]::ToBase64String($bytes)
        }
    }
    $keys | Format-List -Property DisplayName, @{ Name = 'Thumbprint'; Expression = $thumbprint }, KeyId, Type, Usage, StartDateTime, EndDateTime
}
