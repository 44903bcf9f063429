& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Connect-MsolService', 'Get-MsolServicePrincipal', 'Get-MsolServicePrincipalCredential', 'New-MsolServicePrincipalCredential' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs the module MSOnline, which Microsoft has retired. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $path = '{{certificatePath}}'
    if (-not (Test-Path -LiteralPath $path -PathType Leaf)) {
        throw "There is no file at $path. Nothing was changed. Copy the exported certificate there, then run this again."
    }
    $certificate = New-Object -TypeName System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList $path
    Write-Host 'Sign in as an administrator of the Office 365 tenant.'
    Connect-MsolService -ErrorAction Stop
    $id = [string](Get-MsolServicePrincipal -ServicePrincipalName '00000002-0000-0ff1-ce00-000000000000' -ErrorAction Stop).AppPrincipalId
    if (-not $id) {
        throw 'This tenant has no service principal for Exchange Online. Nothing was changed. Check that you signed in to the right tenant and that it has an Exchange Online subscription.'
    }
    New-MsolServicePrincipalCredential -AppPrincipalId $id -Type Asymmetric -Usage Verify -Value ([Convert]::ToBase64String($certificate.RawData)) -StartDate $certificate.NotBefore -EndDate $certificate.NotAfter -ErrorAction Stop | Out-Null
    Get-MsolServicePrincipalCredential -AppPrincipalId $id -ReturnKeyValues $false -ErrorAction Stop | Format-List KeyId, Type, Usage, StartDate, EndDate
}
