& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-MgServicePrincipal', 'Update-MgServicePrincipal' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs the module Microsoft.Graph.Applications. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $path = '{{certificatePath}}'
    if (-not (Test-Path -LiteralPath $path -PathType Leaf)) {
        throw "There is no file at $path. Nothing was changed. Copy the exported certificate there, then run this again."
    }
    $certificate = New-Object -TypeName System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList $path
    $thumbprint = $certificate.Thumbprint
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'key-credential-before.csv'
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
    $text = [Convert]::ToBase64String($certificate.RawData)
    $forms = @($text, [Convert]::ToBase64String([System.Text.Encoding]::ASCII.GetBytes($text)))
    $isOurs = { $forms -ccontains [Convert]::ToBase64String($_.Key) }
    if (@($keys | Where-Object $isOurs).Count -gt 0) {
        Write-Host "Certificate $thumbprint is already registered. Nothing was changed."
        return
    }
    $asText = { @($args[0] | ForEach-Object { $_.PrincipalId, $_.Thumbprint, $_.Certificate, $_.Before }) -join '; ' }
    $before = [pscustomobject]@{ PrincipalId = $id; Thumbprint = $thumbprint; Certificate = $text; Before = & $listText $keys }
    if ((Test-Path -LiteralPath $record) -and @(Import-Csv -LiteralPath $record -Encoding UTF8 | ForEach-Object { "$($_.PrincipalId) $($_.Certificate)" }) -cnotcontains "$id $text") {
        throw "Another registration is recorded in $record. Nothing was changed. Undo it, or move the record away, then run this again."
    }
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
    $sent = @($keys | ForEach-Object { @{ Type = $_.Type; Usage = $_.Usage; Key = $_.Key } }) + @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = $certificate.RawData }
    $wanted = & $listText $sent
    try {
        Update-MgServicePrincipal -ServicePrincipalId $id -KeyCredentials $sent -ErrorAction Stop | Out-Null
    } catch {
        if ($fresh -and (& $listText @(& $read)) -ceq $before.Before) {
            Remove-Item -LiteralPath $record
        }
        throw
    }
    for ($try = 1; $try -lt 6 -and (& $listText @(& $read)) -cne $wanted; $try++) {
        Start-Sleep -Seconds 5
    }
    if ((& $listText @(& $read)) -cne $wanted) {
        throw "The change does not show yet. Answer Yes to the question, or wait a minute, then run this again. The earlier state is in $record"
    }
    Write-Host "Registered certificate $thumbprint. Keys kept: $($keys.Count)."
    Write-Host "The earlier state is in $record"
}
