& {
    $ErrorActionPreference = 'Stop'
    $path = '{{certificatePath}}'
    if (Test-Path -LiteralPath $path -PathType Leaf) {
        New-Object -TypeName System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList $path | Format-List -Property Thumbprint, Subject, NotBefore, NotAfter
    } else {
        Write-Host "There is no exported certificate: $path"
    }
}
