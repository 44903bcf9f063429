& {
    $ErrorActionPreference = 'Stop'
    $path = '{{certificatePath}}'
    if (-not (Test-Path -LiteralPath $path -PathType Leaf)) {
        throw "There is no file at $path. Copy the exported certificate there, then run this again."
    }
    $certificate = New-Object -TypeName System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList $path
    $principal = Get-MgServicePrincipal -Filter "appId eq '00000002-0000-0ff1-ce00-000000000000'" -Property Id -ErrorAction Stop
    if (-not $principal) {
        throw 'This tenant has no service principal for Exchange Online. Check that you signed in to the right tenant and that it has an Exchange Online subscription.'
    }
    $keys = @((Get-MgServicePrincipal -ServicePrincipalId $principal.Id -Property KeyCredentials -ErrorAction Stop).KeyCredentials | Where-Object { $_ })
    if (@($keys | Where-Object { -not $_.Key }).Count -gt 0) {
        throw 'Microsoft Graph returned a key without its value, and writing the list back could drop it. Nothing was changed. Wait a few minutes, then run this again.'
    }
    $text = [Convert]::ToBase64String($certificate.RawData)
    $forms = @($text, [Convert]::ToBase64String([System.Text.Encoding]::ASCII.GetBytes($text)))
    $same = @($keys | Where-Object { $forms -ccontains [Convert]::ToBase64String($_.Key) })
    if ($same.Count -gt 0) {
        Write-Host "Certificate $($certificate.Thumbprint) is already registered. Nothing was changed."
    } else {
        $key = @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = $certificate.RawData; DisplayName = $certificate.Subject }
        Update-MgServicePrincipal -ServicePrincipalId $principal.Id -KeyCredentials ($keys + $key) -ErrorAction Stop
        Write-Host "Registered certificate $($certificate.Thumbprint). Keys kept: $($keys.Count)."
    }
}
