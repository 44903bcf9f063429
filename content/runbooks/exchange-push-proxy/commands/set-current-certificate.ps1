& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-AuthConfig', 'Set-AuthConfig', 'Get-ExchangeCertificate' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $friendlyName = 'Microsoft Exchange Server Auth Certificate'
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'current-certificate-before.csv'
    $find = {
        $current = (Get-AuthConfig -ErrorAction Stop).CurrentCertificateThumbprint
        $installed = @(Get-ExchangeCertificate -ErrorAction Stop | Where-Object { $_ })
        $usable = @($installed | Where-Object { $_.HasPrivateKey -and $_.PublicKeySize -ge 2048 -and $_.NotAfter -gt (Get-Date) })
        $ours = @($usable | Where-Object { $_.FriendlyName -eq $friendlyName })
        [pscustomobject]@{
            Current = [string]$current
            IsUsable = [string](@($usable | ForEach-Object { $_.Thumbprint }) -contains $current)
            Suitable = @($ours | Sort-Object -Property NotAfter -Descending | ForEach-Object { $_.Thumbprint }) -join ' '
            Installed = @($installed | ForEach-Object { $_.Thumbprint } | Sort-Object) -join ' '
        }
    }
    $foundText = { @($args[0] | ForEach-Object { $_.Current, $_.IsUsable, $_.Suitable, $_.Installed }) -join '; ' }
    $found = & $find
    if ((& $foundText (& $find)) -cne (& $foundText $found)) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    $read = {
        $config = Get-AuthConfig -ErrorAction Stop
        [pscustomobject]@{ Current = [string]$config.CurrentCertificateThumbprint; Previous = [string]$config.PreviousCertificateThumbprint }
    }
    $asText = { @($args[0] | ForEach-Object { $_.Current, $_.Previous }) -join '; ' }
    if ($found.IsUsable -eq 'True') {
        Write-Host "Certificate $($found.Current) is current and valid. Nothing was changed."
        return
    }
    if (-not $found.Suitable) {
        throw 'No suitable certificate was found. Nothing was changed. Find or create the certificate first, then run this again.'
    }
    $new = @($found.Suitable.Split(' '))[0]
    $before = & $read
    if ($before.Current -cne $found.Current) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    $fresh = -not (Test-Path -LiteralPath $record)
    if ($fresh) {
        $before | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
        if ((& $asText (Import-Csv -LiteralPath "$record.new" -Encoding UTF8)) -cne (& $asText $before)) {
            throw "The earlier state could not be written to $record. Nothing was changed."
        }
        Move-Item -LiteralPath "$record.new" -Destination $record
    }
    if (-not (Test-Path -LiteralPath $record)) {
        throw "The earlier state could not be written to $record. Nothing was changed."
    }
    try {
        Set-AuthConfig -CertificateThumbprint $new -ErrorAction Stop
    } catch {
        if ($fresh -and (& $asText (& $read)) -ceq (& $asText $before)) {
            Remove-Item -LiteralPath $record
        }
        throw
    }
    $now = (& $read).Current
    if ($now -ne $new) {
        throw "The change does not show yet. Answer Yes to the question, or wait a minute, then run this again. The earlier state is in $record"
    }
    $earlier = if ($before.Current) { $before.Current } else { 'none' }
    Write-Host "Certificate $new is now current. Before: $earlier"
    Write-Host "The earlier state is in $record"
}
