& {
    $ErrorActionPreference = 'Stop'
    $path = '{{certificatePath}}'
    if (-not (Test-Path -LiteralPath $path -PathType Leaf)) {
        throw "There is no file at $path. Copy the exported certificate there, then run this again."
    }
    $certificate = New-Object -TypeName System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList $path
    $value = [Convert]::ToBase64String($certificate.RawData)
    $principal = Get-MsolServicePrincipal -ServicePrincipalName '00000002-0000-0ff1-ce00-000000000000' -ErrorAction Stop
    $known = @(Get-MsolServicePrincipalCredential -AppPrincipalId $principal.AppPrincipalId -ReturnKeyValues $true -ErrorAction Stop | Where-Object { $_.Value -ceq $value })
    if ($known.Count -eq 0) {
        Write-Host "Certificate $($certificate.Thumbprint) is not registered. Nothing was changed."
    } else {
        Remove-MsolServicePrincipalCredential -AppPrincipalId $principal.AppPrincipalId -KeyIds @($known | ForEach-Object { $_.KeyId }) -ErrorAction Stop
        Write-Host "Removed certificate $($certificate.Thumbprint)."
    }
}
