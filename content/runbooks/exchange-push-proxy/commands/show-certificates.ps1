& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-ExchangeCertificate' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group View-Only Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $certificates = @(Get-ExchangeCertificate -ErrorAction Stop | Where-Object { $_ })
    if ($certificates.Count -eq 0) {
        Write-Host 'There is no certificate.'
    } else {
        $certificates | Format-List -Property Thumbprint, FriendlyName, CertificateDomains, Services, PublicKeySize, HasPrivateKey, NotAfter, Status
    }
}
