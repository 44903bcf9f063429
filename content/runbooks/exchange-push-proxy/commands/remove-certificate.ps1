& {
    $ErrorActionPreference = 'Stop'
    $friendlyName = '{{certificateFriendlyName}}'
    $config = Get-AuthConfig -ErrorAction Stop
    $used = @($config.CurrentCertificateThumbprint, $config.NextCertificateThumbprint)
    $certificates = @(Get-ExchangeCertificate -ErrorAction Stop | Where-Object { $_.FriendlyName -eq $friendlyName })
    if ($certificates.Count -eq 0) {
        Write-Host "No certificate is named $friendlyName. Nothing was removed."
    } elseif ($certificates.Count -gt 1) {
        throw "$($certificates.Count) certificates are named $friendlyName. Choose the thumbprint to remove and run Remove-ExchangeCertificate -Thumbprint with it."
    } elseif ($used -contains $certificates[0].Thumbprint) {
        throw "Certificate $($certificates[0].Thumbprint) signs tokens for Exchange. Go back to the previous certificate first, then run this again."
    } else {
        Remove-ExchangeCertificate -Thumbprint $certificates[0].Thumbprint -ErrorAction Stop
        Write-Host "Removed certificate $($certificates[0].Thumbprint), unless you answered No."
    }
}
