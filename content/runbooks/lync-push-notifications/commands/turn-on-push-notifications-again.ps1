& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsPushNotificationConfiguration', 'Set-CsPushNotificationConfiguration')
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-turned-off-*.csv'
    $records = @(Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'push-turned-off-*.csv' | Where-Object { $_.FullName })
    if ($records.Count -eq 0) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    foreach ($file in $records) {
        $record = $file.FullName
        $saved = Import-Csv -LiteralPath $record
        $again = Import-Csv -LiteralPath $record
        if ("$saved" -cne "$again" -or -not $saved.Identity -or 'True', 'False' -notcontains $saved.EnableApplePushNotificationService -or 'True', 'False' -notcontains $saved.EnableMicrosoftPushNotificationService) { throw "The record $record is incomplete. Nothing more was changed." }
        $rows = @(Get-CsPushNotificationConfiguration -ErrorAction Stop)
        if (@($rows | Where-Object { "$($_.Identity)" -eq 'Global' }).Count -ne 1) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
        if (@($rows | Where-Object { "$($_.Identity)" -eq $saved.Identity }).Count -eq 0) {
            Write-Host "$($saved.Identity) no longer exists and was left out. Its record is kept: $record"
            continue
        }
        Set-CsPushNotificationConfiguration -Identity $saved.Identity -EnableApplePushNotificationService ($saved.EnableApplePushNotificationService -eq 'True') -EnableMicrosoftPushNotificationService ($saved.EnableMicrosoftPushNotificationService -eq 'True') -ErrorAction Stop
        $after = @(Get-CsPushNotificationConfiguration -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq $saved.Identity -and "$($_.EnableApplePushNotificationService)" -eq $saved.EnableApplePushNotificationService -and "$($_.EnableMicrosoftPushNotificationService)" -eq $saved.EnableMicrosoftPushNotificationService })
        if ($after.Count -ne 1) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
        Remove-Item -LiteralPath $record
        Write-Host "$($saved.Identity) has its earlier settings again."
    }
}
