& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-AuthConfig', 'Get-ExchangeCertificate', 'Remove-ExchangeCertificate' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'certificates-before.csv'
    if (-not (Test-Path -LiteralPath $record)) {
        throw "There is no record in $record, so there is nothing to undo. Nothing was changed."
    }
    $saved = @(Import-Csv -LiteralPath $record -Encoding UTF8)
    if ($saved.Count -ne 1 -or -not $saved[0].FriendlyName -or $null -eq $saved[0].Installed) {
        throw "The record in $record is not complete. Nothing was changed."
    }
    $saved = $saved[0]
    $read = {
        $config = Get-AuthConfig -ErrorAction Stop
        if (-not $config) {
            throw 'Exchange did not show its current certificate. Run this again.'
        }
        $added = @(Get-ExchangeCertificate -ErrorAction Stop | Where-Object { $_ -and $_.FriendlyName -eq $saved.FriendlyName -and $saved.Installed.Split(' ') -notcontains $_.Thumbprint })
        [pscustomobject]@{ Added = @($added | ForEach-Object { [string]$_.Thumbprint } | Sort-Object) -join ' '; Used = @($config.CurrentCertificateThumbprint, $config.NextCertificateThumbprint) -join ' ' }
    }
    $asText = { @($args[0] | ForEach-Object { $_.Added, $_.Used }) -join '; ' }
    $now = & $read
    if ((& $asText (& $read)) -cne (& $asText $now)) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    $added = @($now.Added.Split(' ') | Where-Object { $_ })
    if ($added.Count -gt 1) {
        throw "$($added.Count) certificates named $($saved.FriendlyName) are new. Nothing was changed. Choose one, then run Remove-ExchangeCertificate -Thumbprint with it."
    }
    if ($added.Count -eq 1) {
        if ($now.Used.Split(' ') -contains $added[0]) {
            throw "Certificate $added signs tokens for Exchange. Nothing was changed. Go back to the previous certificate first, then run this again."
        }
        Remove-ExchangeCertificate -Thumbprint $added[0] -ErrorAction Stop
    }
    if ((& $read).Added -or (& $read).Added) {
        throw "The earlier state is not restored yet. Answer Yes to the question, or wait a minute, then run this again. The record is still in $record"
    }
    Remove-Item -LiteralPath $record
    if (Test-Path -LiteralPath $record) {
        throw "The earlier state is restored, but the record could not be removed. Delete it: $record"
    }
    if ($added.Count -eq 1) {
        Write-Host "Removed certificate $added."
    } else {
        Write-Host 'The new certificate is gone already. Nothing was removed.'
    }
}
