# What the mocked cmdlets act on: $World, read from the test's JSON, and what they were asked to do.
$global:Calls = New-Object -TypeName System.Collections.ArrayList
$global:Messages = New-Object -TypeName System.Collections.ArrayList
function Write-Host {
    param([object]$Object)
    [void]$global:Messages.Add([string]$Object)
}
function Start-Sleep {
    param([int]$Seconds)
    [void]$global:Calls.Add("Start-Sleep $Seconds")
}
function Add-Call {
    param([string]$Cmdlet, [hashtable]$Bound)
    $shown = $Bound.Keys | Where-Object { $_ -ne 'ErrorAction' } | Sort-Object | ForEach-Object { "-$_ $($Bound[$_])" }
    [void]$global:Calls.Add((@($Cmdlet) + @($shown)) -join ' ')
}
# As in Exchange: an error that a script survives unless it asks to stop.
function Test-Refused {
    param([string]$Cmdlet)
    if ($World.Refuses -contains $Cmdlet) { Write-Error "$Cmdlet was refused." }
}
function New-TestCertificate {
    param([string]$Subject)
    $rsa = [System.Security.Cryptography.RSA]::Create(2048)
    $request = New-Object -TypeName System.Security.Cryptography.X509Certificates.CertificateRequest -ArgumentList $Subject, $rsa, ([System.Security.Cryptography.HashAlgorithmName]::SHA256), ([System.Security.Cryptography.RSASignaturePadding]::Pkcs1)
    $request.CreateSelfSigned([DateTimeOffset]::Now.AddDays(-1), [DateTimeOffset]::Now.AddYears(5))
}
