& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-MgServicePrincipal' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs the module Microsoft.Graph.Applications. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $thumbprint = '{{keyThumbprint}}'.ToUpperInvariant()
    $principal = @(Get-MgServicePrincipal -Filter "appId eq '00000002-0000-0ff1-ce00-000000000000'" -Property Id -ErrorAction Stop | Where-Object { $_.Id })
    if ($principal.Count -ne 1) {
        throw 'This tenant has no service principal for Exchange Online. Nothing was changed. Check that you signed in to the right tenant and that it has an Exchange Online subscription.'
    }
    $id = [string]$principal[0].Id
    $read = { @((Get-MgServicePrincipal -ServicePrincipalId $id -Property KeyCredentials -ErrorAction Stop).KeyCredentials | Where-Object { $_ }) }
    $listText = { @($args | ForEach-Object { $_ } | ForEach-Object { "$($_.Type) $($_.Usage) $(if ($_.Key) { [Convert]::ToBase64String($_.Key) })" } | Sort-Object) -join '; ' }
    $keys = @(& $read)
    if ((& $listText @(& $read)) -cne (& $listText $keys)) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    if (@($keys | Where-Object { -not ($_.Key -and $_.Type -and $_.Usage) }).Count -gt 0) {
        throw 'Microsoft Graph returned a key without its value, and writing the list back could drop it. Nothing was changed. Wait a few minutes, then run this again.'
    }
    $sha = New-Object -TypeName System.Security.Cryptography.SHA1CryptoServiceProvider
    $thumbprintOf = {
        $bytes = $args[0]
        if ([System.Text.Encoding]::ASCII.GetString($bytes) -match '^MI[A-Za-z0-9+/=\s]+$') {
            $bytes = [Convert]::FromBase64String([System.Text.Encoding]::ASCII.GetString($bytes))
        }
        [BitConverter]::ToString($sha.ComputeHash($bytes)).Replace('-', '')
    }
    $left = @($keys | Where-Object { (& $thumbprintOf $_.Key) -eq $thumbprint })
    if ($left.Count -gt 0) {
        Write-Host "Key $thumbprint is registered. Keys in the list: $($keys.Count)."
    } else {
        Write-Host "Key $thumbprint is not registered. Keys in the list: $($keys.Count)."
    }
}
