& {
    $ErrorActionPreference = 'Stop'
    $path = '{{certificatePath}}'
    if (-not (Test-Path -LiteralPath $path -PathType Leaf)) {
        throw "There is no file at $path. Copy the exported certificate there, then run this again."
    }
    $certificate = New-Object -TypeName System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList $path
    $principal = Get-MgServicePrincipal -Filter "appId eq '00000002-0000-0ff1-ce00-000000000000'" -Property Id -ErrorAction Stop
    if (-not $principal) {
        throw 'This tenant has no service principal for Exchange Online. Check that you signed in to the right tenant.'
    }
    $keys = @((Get-MgServicePrincipal -ServicePrincipalId $principal.Id -Property KeyCredentials -ErrorAction Stop).KeyCredentials | Where-Object { $_ })
    if (@($keys | Where-Object { -not $_.Key }).Count -gt 0) {
        throw 'Microsoft Graph returned a key without its value, and writing the list back could drop it. Nothing was changed. Wait a few minutes, then run this again.'
    }
    $text = [Convert]::ToBase64String($certificate.RawData)
    $forms = @($text, [Convert]::ToBase64String([System.Text.Encoding]::ASCII.GetBytes($text)))
    $kept = @($keys | Where-Object { $forms -cnotcontains [Convert]::ToBase64String($_.Key) })
    if ($kept.Count -eq $keys.Count) {
        Write-Host "Certificate $($certificate.Thumbprint) is not registered. Nothing was changed."
    } else {
        Update-MgServicePrincipal -ServicePrincipalId $principal.Id -KeyCredentials $kept -ErrorAction Stop
        Write-Host "Removed certificate $($certificate.Thumbprint). Keys kept: $($kept.Count)."
    }
}
