& {
    $ErrorActionPreference = 'Stop'
    $domain = $env:USERDNSDOMAIN
    if (-not $domain) {
        throw 'This session has no Active Directory DNS domain. Sign in with a domain account, then run this again.'
    }
    $friendlyName = '{{certificateFriendlyName}}'
    $current = (Get-AuthConfig -ErrorAction Stop).CurrentCertificateThumbprint
    $suitable = @(Get-ExchangeCertificate -ErrorAction Stop | Where-Object {
        $names = @($_.CertificateDomains | ForEach-Object { [string]$_ })
        ($names -contains $domain) -and
        ([string]$_.Services -match 'SMTP|Federation|UMCallRouter') -and
        ($_.PublicKeySize -ge 2048) -and
        ($_.FriendlyName -eq $friendlyName -or $_.FriendlyName -like '*OAuth*') -and
        $_.HasPrivateKey -and
        ($_.NotAfter -gt (Get-Date))
    } | Sort-Object -Property NotAfter -Descending)
    if ($suitable.Count -eq 0) {
        throw 'No suitable certificate was found. Find or create the certificate first, then run this again.'
    } elseif (@($suitable | ForEach-Object { $_.Thumbprint }) -contains $current) {
        Write-Host "Certificate $current is already current. Nothing was changed."
    } else {
        Set-AuthConfig -CertificateThumbprint $suitable[0].Thumbprint -ErrorAction Stop
        $now = (Get-AuthConfig -ErrorAction Stop).CurrentCertificateThumbprint
        if ($now -ne $suitable[0].Thumbprint) {
            throw "Certificate $now is still current. Answer Yes to the prompt, or wait for Active Directory to replicate, then run this again."
        }
        Write-Host "Certificate $now is now current. Before: $current."
    }
}
