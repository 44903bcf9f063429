function Get-ExchangeCertificate {
    [CmdletBinding()]
    param()
    Test-Refused 'Get-ExchangeCertificate'
    $World.Certificates
}
function New-ExchangeCertificate {
    [CmdletBinding()]
    param($FriendlyName, $DomainName, $Services, $KeySize, $PrivateKeyExportable, $SubjectKeyIdentifier)
    Test-Refused 'New-ExchangeCertificate'
    [void]$PSBoundParameters.Remove('SubjectKeyIdentifier')
    Add-Call 'New-ExchangeCertificate' $PSBoundParameters
    $created = [pscustomobject]@{
        Thumbprint = 'CREATED'; FriendlyName = $FriendlyName; CertificateDomains = @($DomainName)
        Services = $Services; PublicKeySize = $KeySize; HasPrivateKey = $true; NotAfter = (Get-Date).AddYears(5)
    }
    $World.Certificates = @($World.Certificates) + $created
    $created
}
function Remove-ExchangeCertificate {
    [CmdletBinding()]
    param($Thumbprint)
    Add-Call 'Remove-ExchangeCertificate' $PSBoundParameters
    $World.Certificates = @($World.Certificates | Where-Object { $_.Thumbprint -ne $Thumbprint })
}
function Get-AuthConfig {
    [CmdletBinding()]
    param()
    Test-Refused 'Get-AuthConfig'
    [pscustomobject]@{
        CurrentCertificateThumbprint = $World.Config.Current; PreviousCertificateThumbprint = $World.Config.Previous
        NextCertificateThumbprint = $World.Config.Next
    }
}
function Set-AuthConfig {
    [CmdletBinding()]
    param($CertificateThumbprint)
    Test-Refused 'Set-AuthConfig'
    Add-Call 'Set-AuthConfig' $PSBoundParameters
    if ($World.AnswersNo) { return }
    $World.Config.Previous = $World.Config.Current
    $World.Config.Current = $CertificateThumbprint
}
function Get-AuthServer {
    [CmdletBinding()]
    param()
    Test-Refused 'Get-AuthServer'
    $World.AuthServers
}
function New-AuthServer {
    [CmdletBinding()]
    param($Name, $AuthMetadataUrl)
    Test-Refused 'New-AuthServer'
    Add-Call 'New-AuthServer' $PSBoundParameters
    $created = [pscustomobject]@{ Name = $Name; AuthMetadataUrl = $AuthMetadataUrl; Enabled = $true }
    $World.AuthServers = @($World.AuthServers) + $created
    $created
}
function Set-AuthServer {
    [CmdletBinding()]
    param($Identity, $AuthMetadataUrl, $Enabled)
    Test-Refused 'Set-AuthServer'
    Add-Call 'Set-AuthServer' $PSBoundParameters
    $server = $World.AuthServers | Where-Object { $_.Name -eq $Identity }
    if ($PSBoundParameters.ContainsKey('AuthMetadataUrl')) { $server.AuthMetadataUrl = $AuthMetadataUrl }
    if ($PSBoundParameters.ContainsKey('Enabled')) { $server.Enabled = $Enabled }
}
function Get-ExchangeServer {
    [CmdletBinding()]
    param($Identity)
    $found = @($World.Servers | Where-Object { $_.Fqdn -eq $Identity })
    if ($found.Count -eq 0) { Write-Error "The operation couldn't be performed because object '$Identity' couldn't be found." }
    $found
}
function Invoke-MonitoringProbe {
    [CmdletBinding()]
    param($Identity, $Server)
    Test-Refused 'Invoke-MonitoringProbe'
    Add-Call 'Invoke-MonitoringProbe' $PSBoundParameters
    [pscustomobject]@{ ResultType = 'Succeeded'; Error = ''; Exception = ''; ServiceName = 'PushNotifications.Proxy' }
}
