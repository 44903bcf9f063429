# The certificates of this server.
function ConvertTo-Certificate {
    param($Row)
    [pscustomobject]@{
        Thumbprint = $Row.Identity; FriendlyName = $Row.FriendlyName; CertificateDomains = @($Row.CertificateDomains.Split(' ') | Where-Object { $_ })
        Services = $Row.Services; PublicKeySize = [int]$Row.PublicKeySize; HasPrivateKey = $Row.HasPrivateKey; NotAfter = [datetime]$Row.NotAfter; Status = 'Valid'
    }
}
function Get-ExchangeCertificate {
    [CmdletBinding(DefaultParameterSetName = 'Thumbprint')]
    param(
        [Parameter(Position = 0, ParameterSetName = 'Identity')][string]$Identity, [Parameter(ParameterSetName = 'Instance')]$Instance,
        [Parameter(ParameterSetName = 'Thumbprint')][string]$Thumbprint, [Parameter(ParameterSetName = 'Instance')][Parameter(ParameterSetName = 'Thumbprint')][string]$Server,
        [string[]]$DomainName, [string]$DomainController
    )
    Invoke-Modelled $PSCmdlet {
        $rows = if ($Thumbprint) { Find-Row 'Certificates' $Thumbprint } else { $Model.World.Certificates }
        foreach ($row in $rows) { ConvertTo-Certificate $row }
    } -Reads
}
function New-ExchangeCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Certificate')]
    param(
        [string]$FriendlyName, [string[]]$DomainName, [Parameter(ParameterSetName = 'Certificate')][string]$Services = 'SMTP', [int]$KeySize = 2048, [bool]$PrivateKeyExportable,
        [string]$SubjectKeyIdentifier, [string]$SubjectName, [switch]$Force, [string]$Server, [string]$DomainController, $Instance,
        [Parameter(ParameterSetName = 'Request')][switch]$GenerateRequest, [Parameter(ParameterSetName = 'Request')][string]$RequestFile, [Parameter(ParameterSetName = 'Request')][switch]$BinaryEncoded,
        [switch]$IncludeAcceptedDomains, [switch]$IncludeAutoDiscover, [switch]$IncludeServerFQDN, [switch]$IncludeServerNetBIOSName
    )
    if (-not $PSCmdlet.ShouldProcess($FriendlyName)) { return }
    Invoke-Modelled $PSCmdlet {
        $number = 1
        while (@(Get-Row 'Certificates' "CREATED$number").Count -gt 0) { $number++ }
        $row = [ordered]@{
            Identity = "CREATED$number"; FriendlyName = $FriendlyName; CertificateDomains = $DomainName -join ' '; Services = $Services
            PublicKeySize = [string]$KeySize; HasPrivateKey = $true; NotAfter = '2099-01-01T00:00:00Z'
        }
        $Model.World.Certificates = @($Model.World.Certificates) + $row
        ConvertTo-Certificate $row
    }
}
function Remove-ExchangeCertificate {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Thumbprint')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ParameterSetName = 'Thumbprint')][string]$Thumbprint, [Parameter(ParameterSetName = 'Identity')][string]$Identity,
        [Parameter(ParameterSetName = 'Thumbprint')][string]$Server, [string]$DomainController
    )
    if (Test-Answer $PSCmdlet $Thumbprint) { Remove-Row $PSCmdlet 'Certificates' $Thumbprint }
}
