& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsImFilterConfiguration', 'Set-CsImFilterConfiguration')
    $links = @{ Name = 'Links'; Expression = { @($_.Prefixes | Where-Object { $_ -eq 'http:' -or $_ -eq 'https:' } | Sort-Object) -join ' ' } }
    $rows = @(Get-CsImFilterConfiguration -ErrorAction Stop | Select-Object -Property Identity, Enabled, Action, $links)
    $bad = @($rows | Where-Object { -not $_.Identity -or $_.Enabled -isnot [bool] -or -not $_.Action })
    if ($bad.Count -gt 0 -or @($rows | Where-Object { "$($_.Identity)" -eq 'Global' }).Count -ne 1) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $open = @($rows | Where-Object { $_.Enabled -and "$($_.Action)" -eq 'Block' -and $_.Links } | Select-Object -Property Identity, Links)
    foreach ($row in $open) {
        $record = Join-Path -Path $env:USERPROFILE -ChildPath ("blocked-links-$($row.Identity).csv" -replace '[\\/:*?"<>|]', '_')
        if (-not (Test-Path -LiteralPath $record)) {
            $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
            $written = Import-Csv -LiteralPath "$record.new"
            if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
            Move-Item -LiteralPath "$record.new" -Destination $record
        }
        $saved = Import-Csv -LiteralPath $record
        $unsaved = @("$($row.Links)" -split ' ' | Where-Object { $_ -notin @("$($saved.Links)" -split ' ') })
        if ("$($saved.Identity)" -ne "$($row.Identity)" -or $unsaved.Count -gt 0) { throw "Stopped before the next change: the record $record does not fit." }
        Set-CsImFilterConfiguration -Identity $row.Identity -Prefixes @{ Remove = @("$($row.Links)" -split ' ') } -ErrorAction Stop
    }
    $after = @(Get-CsImFilterConfiguration -ErrorAction Stop | Select-Object -Property Identity, Enabled, Action, $links)
    $bad = @($after | Where-Object { -not $_.Identity -or $_.Enabled -isnot [bool] -or -not $_.Action -or ($_.Enabled -and "$($_.Action)" -eq 'Block' -and $_.Links) })
    $gone = @($open | Where-Object { "$($_.Identity)" -notin @($after | ForEach-Object { "$($_.Identity)" }) })
    if ($after.Count -eq 0 -or $bad.Count -gt 0 -or $gone.Count -gt 0) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    if ($open.Count -eq 0) { Write-Host 'No URL filter blocks web links. Nothing was changed.' }
    foreach ($row in $open) { Write-Host "$($row.Identity): the URL filter no longer blocks web links." }
    if ($open.Count -gt 0) { Write-Host "The earlier settings are in $env:USERPROFILE" }
}
