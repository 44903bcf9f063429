& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsImFilterConfiguration', 'Set-CsImFilterConfiguration')
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'blocked-links-*.csv'
    $records = @(Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'blocked-links-*.csv' | Where-Object { $_.FullName })
    if ($records.Count -eq 0) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    foreach ($file in $records) {
        $record = $file.FullName
        $saved = Import-Csv -LiteralPath $record
        $again = Import-Csv -LiteralPath $record
        if ("$saved" -cne "$again" -or -not $saved.Identity -or $saved.Links -notin 'http:', 'https:', 'http: https:') { throw "The record $record is incomplete. Nothing more was changed." }
        $rows = @(Get-CsImFilterConfiguration -ErrorAction Stop)
        if (@($rows | Where-Object { "$($_.Identity)" -eq 'Global' }).Count -ne 1) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
        $found = @($rows | Where-Object { "$($_.Identity)" -eq $saved.Identity })
        if ($found.Count -eq 0) {
            Write-Host "$($saved.Identity) no longer exists and was left out. Its record is kept: $record"
            continue
        }
        $missing = @($saved.Links -split ' ' | Where-Object { $_ -notin @($found[0].Prefixes) })
        if ($missing.Count -gt 0) { Set-CsImFilterConfiguration -Identity $saved.Identity -Prefixes @{ Add = $missing } -ErrorAction Stop }
        $after = @(Get-CsImFilterConfiguration -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq $saved.Identity })
        if ($after.Count -ne 1 -or @($saved.Links -split ' ' | Where-Object { $_ -notin @($after[0].Prefixes) }).Count -gt 0) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
        Remove-Item -LiteralPath $record
        Write-Host "$($saved.Identity) has its earlier settings again."
    }
}
