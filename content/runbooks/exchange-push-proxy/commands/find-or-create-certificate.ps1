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
        $created = New-ExchangeCertificate -FriendlyName $friendlyName -DomainName $domain -Services Federation -KeySize 2048 -PrivateKeyExportable $true -SubjectKeyIdentifier ([Guid]::NewGuid().ToString('N')) -ErrorAction Stop
        Write-Host "Created certificate $($created.Thumbprint) for $domain."
    } elseif (@($suitable | ForEach-Object { $_.Thumbprint }) -contains $current) {
        Write-Host "Certificate $current is suitable and already current. Nothing was created."
    } else {
        Write-Host "Certificate $($suitable[0].Thumbprint) is suitable. Nothing was created."
    }
}
