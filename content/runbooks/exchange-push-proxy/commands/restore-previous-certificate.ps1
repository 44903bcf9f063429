& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-AuthConfig', 'Set-AuthConfig', 'Get-ExchangeCertificate' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'current-certificate-before.csv'
    if (-not (Test-Path -LiteralPath $record)) {
        throw "There is no record in $record, so there is nothing to undo. Nothing was changed."
    }
    $saved = @(Import-Csv -LiteralPath $record -Encoding UTF8)
    if ($saved.Count -ne 1 -or $null -eq $saved[0].Current -or $null -eq $saved[0].Previous) {
        throw "The record in $record is not complete. Nothing was changed."
    }
    $saved = $saved[0]
    $read = {
        $config = Get-AuthConfig -ErrorAction Stop
        [pscustomobject]@{ Current = [string]$config.CurrentCertificateThumbprint; Previous = [string]$config.PreviousCertificateThumbprint }
    }
    $asText = { @($args[0] | ForEach-Object { $_.Current, $_.Previous }) -join '; ' }
    $old = $saved.Current
    if (-not $old) {
        throw 'Exchange had no current certificate before, and it cannot go back to none. Nothing was changed.'
    }
    if (@(Get-ExchangeCertificate -ErrorAction Stop | ForEach-Object { $_.Thumbprint }) -notcontains $old) {
        throw "The previous certificate $old is not installed on this server. Nothing was changed. Import it, then run this again."
    }
    $now = & $read
    if ((& $asText (& $read)) -cne (& $asText $now)) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    if ($now.Current -ne $old) {
        Set-AuthConfig -CertificateThumbprint $old -ErrorAction Stop
    }
    if ((& $read).Current -ne $old) {
        throw "The earlier state is not restored yet. Answer Yes to the question, or wait a minute, then run this again. The record is still in $record"
    }
    Remove-Item -LiteralPath $record
    if (Test-Path -LiteralPath $record) {
        throw "The earlier state is restored, but the record could not be removed. Delete it: $record"
    }
    Write-Host "Certificate $old is current again."
}
