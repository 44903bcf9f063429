& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    $cmdlets = @(Get-Command -Name 'Get-CsPublicProvider', 'Get-CsExternalAccessPolicy', 'Set-CsExternalAccessPolicy')
    if (@($cmdlets | Where-Object { "$($_.ModuleName)" -like '*Teams*' }).Count -gt 0) { throw 'A cmdlet here is that of Microsoft Teams. Open a new Lync Server Management Shell. Nothing was changed.' }
    $rows = @(Get-CsExternalAccessPolicy -ErrorAction Stop | Select-Object -Property Identity, EnablePublicCloudAccess, EnablePublicCloudAudioVideoAccess)
    $bad = @($rows | Where-Object { -not $_.Identity -or $_.EnablePublicCloudAccess -isnot [bool] -or $_.EnablePublicCloudAudioVideoAccess -isnot [bool] })
    if ($bad.Count -gt 0 -or @($rows | Where-Object { "$($_.Identity)" -eq 'Global' }).Count -ne 1) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $open = @($rows | Where-Object { $_.EnablePublicCloudAccess -or $_.EnablePublicCloudAudioVideoAccess })
    $look = { Get-CsPublicProvider -ErrorAction Stop | Where-Object { $_.Enabled -ne $false -and $_.ProxyFqdn -ne 'federation.messenger.msn.com' } | ForEach-Object { "$($_.Identity)" } }
    $others = @(& $look)
    $again = @(& $look)
    if (($others -join '; ') -cne ($again -join '; ')) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    if ($open.Count -gt 0 -and $others.Count -gt 0) { throw "Another public provider is enabled: $($others -join '; '). Nothing was changed." }
    foreach ($row in $open) {
        $record = Join-Path -Path $env:USERPROFILE -ChildPath ("skype-closed-policy-$($row.Identity).csv" -replace '[\\/:*?"<>|]', '_')
        $aside = $null
        if (Test-Path -LiteralPath $record) {
            $saved = Import-Csv -LiteralPath $record
            if ("$($saved.Identity)" -ne "$($row.Identity)") { throw "Stopped before the next change: the record $record does not fit." }
            if ("$saved" -cne "$row") { $aside = "$record.$(Get-Date -Format 'yyyyMMdd-HHmmss')" }
        }
        if ($aside -or -not (Test-Path -LiteralPath $record)) {
            $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
            $written = Import-Csv -LiteralPath "$record.new"
            if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
            if ($aside) { Move-Item -LiteralPath $record -Destination "$aside.old" }
            Move-Item -LiteralPath "$record.new" -Destination $record
        }
        $saved = Import-Csv -LiteralPath $record
        if ("$saved" -cne "$row") { throw "Stopped before the next change: the record $record does not fit." }
        if ($aside) { Write-Host "An earlier record is kept: $aside.old" }
        Set-CsExternalAccessPolicy -Identity "$($row.Identity)" -EnablePublicCloudAccess $false -EnablePublicCloudAudioVideoAccess $false -ErrorAction Stop
    }
    $after = @(Get-CsExternalAccessPolicy -ErrorAction Stop)
    $bad = @($after | Where-Object { -not $_.Identity -or $_.EnablePublicCloudAccess -isnot [bool] -or $_.EnablePublicCloudAudioVideoAccess -isnot [bool] -or ($_.EnablePublicCloudAccess -or $_.EnablePublicCloudAudioVideoAccess) })
    $gone = @($open | Where-Object { "$($_.Identity)" -notin @($after | ForEach-Object { "$($_.Identity)" }) })
    if ($after.Count -eq 0 -or $bad.Count -gt 0 -or $gone.Count -gt 0) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    if ($open.Count -eq 0) { Write-Host 'No policy allows public users. Nothing was changed.' }
    foreach ($row in $open) { Write-Host "$($row.Identity): public users are no longer allowed." }
    if ($open.Count -gt 0) { Write-Host "The earlier settings are in $env:USERPROFILE" }
}
