& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Connect-MsolService', 'Get-MsolServicePrincipal', 'Get-MsolServicePrincipalCredential', 'New-MsolServicePrincipalCredential' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs the module MSOnline, which Microsoft has switched off. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $path = '{{certificatePath}}'
    if (-not (Test-Path -LiteralPath $path -PathType Leaf)) {
        throw "There is no file at $path. Nothing was changed. Copy the exported certificate there, then run this again."
    }
    $certificate = New-Object -TypeName System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList $path
    $thumbprint = $certificate.Thumbprint
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'msonline-credential-before.csv'
    Write-Host 'Sign in as an administrator of the Office 365 tenant.'
    Connect-MsolService -ErrorAction Stop
    $id = [string](Get-MsolServicePrincipal -ServicePrincipalName '00000002-0000-0ff1-ce00-000000000000' -ErrorAction Stop).AppPrincipalId
    if (-not $id) {
        throw 'This tenant has no service principal for Exchange Online. Nothing was changed. Check that you signed in to the right tenant and that it has an Exchange Online subscription.'
    }
    $read = { @(Get-MsolServicePrincipalCredential -AppPrincipalId $id -ReturnKeyValues $true -ErrorAction Stop | Where-Object { $_ }) }
    $listText = { @($args | ForEach-Object { $_ } | ForEach-Object { "$($_.KeyId) $($_.Value)" } | Sort-Object) -join '; ' }
    $keys = @(& $read)
    if ((& $listText @(& $read)) -cne (& $listText $keys) -or @($keys | Where-Object { -not $_.KeyId }).Count -gt 0) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    $text = [Convert]::ToBase64String($certificate.RawData)
    $ours = { @(& $read | Where-Object { $_.Value -ceq $text }) }
    if (@($keys | Where-Object { $_.Value -ceq $text }).Count -gt 0) {
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
    try {
        New-MsolServicePrincipalCredential -AppPrincipalId $id -Type Asymmetric -Usage Verify -Value $text -StartDate $certificate.NotBefore -EndDate $certificate.NotAfter -ErrorAction Stop | Out-Null
    } catch {
        if ($fresh -and (& $listText @(& $read)) -ceq $before.Before) {
            Remove-Item -LiteralPath $record
        }
        throw
    }
    if (@(& $ours).Count -ne 1) {
        throw "The change does not show yet. Answer Yes to the question, or wait a minute, then run this again. The earlier state is in $record"
    }
    Write-Host "Registered certificate $thumbprint with MSOnline."
    Write-Host "The earlier state is in $record"
}
