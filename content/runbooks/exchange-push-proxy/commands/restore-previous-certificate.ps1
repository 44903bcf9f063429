& {
    $ErrorActionPreference = 'Stop'
    $config = Get-AuthConfig -ErrorAction Stop
    $previous = $config.PreviousCertificateThumbprint
    if (-not $previous) {
        throw 'Exchange has no previous certificate on record. Choose one with Get-ExchangeCertificate and pass its thumbprint to Set-AuthConfig -CertificateThumbprint.'
    }
    $installed = @(Get-ExchangeCertificate -ErrorAction Stop | Where-Object { $_.Thumbprint -eq $previous })
    if ($installed.Count -eq 0) {
        throw "The previous certificate $previous is no longer installed on this server. Import it, then run this again."
    }
    Set-AuthConfig -CertificateThumbprint $previous -ErrorAction Stop
    Write-Host "Current certificate: $((Get-AuthConfig -ErrorAction Stop).CurrentCertificateThumbprint)."
}
