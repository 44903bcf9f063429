& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-MgServicePrincipal', 'Update-MgServicePrincipal' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs the module Microsoft.Graph.Applications. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $thumbprint = '{{keyThumbprint}}'.ToUpperInvariant()
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'key-removed-{{keyThumbprint}}.csv'
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
    $removed = @($keys | Where-Object { (& $thumbprintOf $_.Key) -eq $thumbprint })
    if ($removed.Count -eq 0) {
        Write-Host "No key has the thumbprint $thumbprint. Nothing was changed."
        return
    }
    $kept = @($keys | Where-Object { (& $thumbprintOf $_.Key) -ne $thumbprint })
    $asText = { @($args[0] | ForEach-Object { $_.PrincipalId, $_.Thumbprint, $_.Type, $_.Usage, $_.Key }) -join '; ' }
    $before = @($removed | ForEach-Object { [pscustomobject]@{ PrincipalId = $id; Thumbprint = $thumbprint; Type = [string]$_.Type; Usage = [string]$_.Usage; Key = [Convert]::ToBase64String($_.Key) } })
    $fresh = -not (Test-Path -LiteralPath $record)
    if ($fresh) {
        $before | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
        if ((& $asText (Import-Csv -LiteralPath "$record.new" -Encoding UTF8)) -cne (& $asText $before)) {
            throw "The earlier state could not be written to $record. Nothing was changed."
        }
        Move-Item -LiteralPath "$record.new" -Destination $record
    }
    if (-not (Test-Path -LiteralPath $record)) {
        throw "The earlier state could not be written to $record. Nothing was changed."
    }
    if ((& $asText (Import-Csv -LiteralPath $record -Encoding UTF8)) -cne (& $asText $before)) {
        throw "The record in $record belongs to an earlier change. Nothing was changed. Move it to another folder, then run this again."
    }
    $wanted = & $listText $kept
    $sent = @($kept | ForEach-Object { @{ Type = $_.Type; Usage = $_.Usage; Key = $_.Key } })
    try {
        Update-MgServicePrincipal -ServicePrincipalId $id -KeyCredentials $sent -ErrorAction Stop | Out-Null
    } catch {
        if ($fresh -and (& $listText @(& $read)) -ceq (& $listText $keys)) {
            Remove-Item -LiteralPath $record
        }
        throw
    }
    for ($try = 1; $try -lt 6 -and (& $listText @(& $read)) -cne $wanted; $try++) {
        Start-Sleep -Seconds 5
    }
    if ((& $listText @(& $read)) -cne $wanted -or (& $listText @(& $read)) -cne $wanted) {
        throw "The change does not show yet. Answer Yes to the question, or wait a minute, then run this again. The earlier state is in $record"
    }
    Write-Host "Removed key $thumbprint. Keys kept: $($kept.Count)."
    Write-Host "The earlier state is in $record"
}
