Get-ExchangeCertificate | Format-List -Property Thumbprint, FriendlyName, CertificateDomains, Services, PublicKeySize, NotAfter, Status
