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
    $sha = New-Object -TypeName System.Security.Cryptography.SHA1CryptoServiceProvider
    $thumbprintOf = {
        $bytes = $args[0]
        if ([System.Text.Encoding]::ASCII.GetString($bytes) -match '^MI[A-Za-z0-9+/=\s]+$') {
            $bytes = [Convert]::FromBase64String([System.Text.Encoding]::ASCII.GetString($bytes))
        }
        [BitConverter]::ToString($sha.ComputeHash($bytes)).Replace('-', '')
    }
    $thumbprint = {
        $bytes = $_.CustomKeyIdentifier
        if ($_.Key) {
            & $thumbprintOf $_.Key
        } elseif ($bytes -and $bytes.Length -eq 20) {
            [BitConverter]::ToString($bytes).Replace('-', '')
        } elseif ($bytes) {
            [Convert]::ToBase64String($bytes)
        }
    }
    $keys | Format-List -Property DisplayName, @{ Name = 'Thumbprint'; Expression = $thumbprint }, KeyId, Type, Usage, StartDateTime, EndDateTime
}
