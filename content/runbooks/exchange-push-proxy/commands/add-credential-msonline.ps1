& {
    $ErrorActionPreference = 'Stop'
    $path = '{{certificatePath}}'
    if (-not (Test-Path -LiteralPath $path -PathType Leaf)) {
        throw "There is no file at $path. Copy the exported certificate there, then run this again."
    }
    $certificate = New-Object -TypeName System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList $path
    $value = [Convert]::ToBase64String($certificate.RawData)
    Write-Host 'Sign in as an administrator of the Office 365 tenant.'
    Connect-MsolService -ErrorAction Stop
    $principal = Get-MsolServicePrincipal -ServicePrincipalName '00000002-0000-0ff1-ce00-000000000000' -ErrorAction Stop
    $known = @(Get-MsolServicePrincipalCredential -AppPrincipalId $principal.AppPrincipalId -ReturnKeyValues $true -ErrorAction Stop | Where-Object { $_.Value -ceq $value })
    if ($known.Count -gt 0) {
        Write-Host "Certificate $($certificate.Thumbprint) is already registered. Nothing was changed."
    } else {
        New-MsolServicePrincipalCredential -AppPrincipalId $principal.AppPrincipalId -Type Asymmetric -Usage Verify -Value $value -StartDate $certificate.NotBefore -EndDate $certificate.NotAfter -ErrorAction Stop
        Write-Host "Registered certificate $($certificate.Thumbprint)."
    }
}
