& {
    $ErrorActionPreference = 'Stop'
    $path = '{{certificatePath}}'
    $thumbprint = (Get-AuthConfig -ErrorAction Stop).CurrentCertificateThumbprint
    if (-not $thumbprint) {
        throw 'Exchange has no current certificate. Set the current certificate first, then run this again.'
    }
    $certificate = Get-ChildItem -Path 'Cert:\LocalMachine\My' -ErrorAction Stop | Where-Object { $_.Thumbprint -eq $thumbprint } | Select-Object -First 1
    if (-not $certificate) {
        throw "Certificate $thumbprint is not in the computer store of this server. Run this on an Exchange server that has it."
    }
    $bytes = $certificate.Export([System.Security.Cryptography.X509Certificates.X509ContentType]::Cert)
    $folder = Split-Path -Path $path -Parent
    if (-not (Test-Path -LiteralPath $folder)) {
        New-Item -Path $folder -ItemType Directory -ErrorAction Stop | Out-Null
    }
    if (-not (Test-Path -LiteralPath $path)) {
        [System.IO.File]::WriteAllBytes($path, $bytes)
        Write-Host "Exported certificate $thumbprint to $path."
    } elseif ([Convert]::ToBase64String([System.IO.File]::ReadAllBytes($path)) -eq [Convert]::ToBase64String($bytes)) {
        Write-Host "$path already holds certificate $thumbprint. Nothing was written."
    } else {
        throw "$path already exists and is not certificate $thumbprint. Move that file away or choose another path, then run this again."
    }
}
