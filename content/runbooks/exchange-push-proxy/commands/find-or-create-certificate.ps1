& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-AuthConfig', 'Get-ExchangeCertificate', 'New-ExchangeCertificate' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $friendlyName = 'Microsoft Exchange Server Auth Certificate'
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'certificates-before.csv'
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
    if ($found.IsUsable -eq 'True') {
        Write-Host "Certificate $($found.Current) is current and valid. Nothing was created."
        return
    }
    if ($found.Suitable) {
        Write-Host "Certificate $(@($found.Suitable.Split(' '))[0]) is suitable. Nothing was created."
        return
    }
    $read = { [pscustomobject]@{ FriendlyName = $friendlyName; Installed = (& $find).Installed } }
    $asText = { @($args[0] | ForEach-Object { $_.FriendlyName, $_.Installed }) -join '; ' }
    $before = [pscustomobject]@{ FriendlyName = $friendlyName; Installed = $found.Installed }
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
        New-ExchangeCertificate -KeySize 2048 -PrivateKeyExportable $true -SubjectName 'cn=Microsoft Exchange Server Auth Certificate' -FriendlyName $friendlyName -DomainName @() -ErrorAction Stop | Out-Null
    } catch {
        if ($fresh -and (& $asText (& $read)) -ceq (& $asText $before)) {
            Remove-Item -LiteralPath $record
        }
        throw
    }
    $created = @((& $find).Suitable.Split(' ') | Where-Object { $_ -and $found.Installed.Split(' ') -notcontains $_ })
    if ($created.Count -ne 1) {
        throw "The change does not show yet. Answer Yes to the question, or wait a minute, then run this again. The earlier state is in $record"
    }
    Write-Host "Created certificate $created."
    Write-Host "The earlier state is in $record"
}
