& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    $cmdlets = @(Get-Command -Name 'Get-CsExternalAccessPolicy', 'Set-CsExternalAccessPolicy')
    if (@($cmdlets | Where-Object { "$($_.ModuleName)" -like '*Teams*' }).Count -gt 0) { throw 'A cmdlet here is that of Microsoft Teams. Open a new Lync Server Management Shell. Nothing was changed.' }
    $earlier = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-closed-policies.csv'
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-closed-policy-*.csv'
    $records = @(Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'skype-closed-policy-*.csv' | Where-Object { $_.FullName } | ForEach-Object { $_.FullName })
    if ($records.Count -eq 0 -and (Test-Path -LiteralPath $earlier)) { $records = @($earlier) }
    if ($records.Count -eq 0) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    foreach ($record in $records) {
        $lines = @(Import-Csv -LiteralPath $record)
        $again = @(Import-Csv -LiteralPath $record)
        $bad = @($lines | Where-Object { -not $_.Identity -or 'True', 'False' -notcontains $_.EnablePublicCloudAccess -or 'True', 'False' -notcontains $_.EnablePublicCloudAudioVideoAccess })
        if ("$lines" -cne "$again" -or $lines.Count -eq 0 -or $bad.Count -gt 0) { throw "The record $record is incomplete. Nothing more was changed." }
        $rows = @(Get-CsExternalAccessPolicy -ErrorAction Stop)
        if (@($rows | Where-Object { "$($_.Identity)" -eq 'Global' }).Count -ne 1) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
        $names = @($rows | ForEach-Object { "$($_.Identity)" })
        $there = @($lines | Where-Object { $names -contains $_.Identity })
        foreach ($saved in $there) {
            Set-CsExternalAccessPolicy -Identity $saved.Identity -EnablePublicCloudAccess ($saved.EnablePublicCloudAccess -eq 'True') -EnablePublicCloudAudioVideoAccess ($saved.EnablePublicCloudAudioVideoAccess -eq 'True') -ErrorAction Stop
            $after = @(Get-CsExternalAccessPolicy -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq $saved.Identity -and "$($_.EnablePublicCloudAccess)" -eq $saved.EnablePublicCloudAccess -and "$($_.EnablePublicCloudAudioVideoAccess)" -eq $saved.EnablePublicCloudAudioVideoAccess })
            if ($after.Count -ne 1) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
        }
        if ($there.Count -eq $lines.Count) { Remove-Item -LiteralPath $record }
        foreach ($saved in $there) { Write-Host "$($saved.Identity) has its earlier settings again." }
        foreach ($saved in $lines) {
            if ($names -notcontains $saved.Identity) { Write-Host "$($saved.Identity) no longer exists and was left out. Its record is kept: $record" }
        }
    }
}
