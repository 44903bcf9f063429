& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsPushNotificationConfiguration', 'Set-CsPushNotificationConfiguration')
    $apple = {{applePush}}
    $microsoft = {{microsoftPush}}
    $rows = @(Get-CsPushNotificationConfiguration -ErrorAction Stop | Select-Object -Property Identity, EnableApplePushNotificationService, EnableMicrosoftPushNotificationService)
    $bad = @($rows | Where-Object { -not $_.Identity -or $_.EnableApplePushNotificationService -isnot [bool] -or $_.EnableMicrosoftPushNotificationService -isnot [bool] })
    if ($bad.Count -gt 0 -or @($rows | Where-Object { "$($_.Identity)" -eq 'Global' }).Count -ne 1) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $open = @($rows | Where-Object { $_.EnableApplePushNotificationService -ne $apple -or $_.EnableMicrosoftPushNotificationService -ne $microsoft })
    foreach ($row in $open) {
        $record = Join-Path -Path $env:USERPROFILE -ChildPath ("push-notifications-$($row.Identity).csv" -replace '[\\/:*?"<>|]', '_')
        if (-not (Test-Path -LiteralPath $record)) {
            $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
            $written = Import-Csv -LiteralPath "$record.new"
            if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
            Move-Item -LiteralPath "$record.new" -Destination $record
        }
        $saved = Import-Csv -LiteralPath $record
        if ("$($saved.Identity)" -ne "$($row.Identity)") { throw "Stopped before the next change: the record $record does not fit." }
        Set-CsPushNotificationConfiguration -Identity $row.Identity -EnableApplePushNotificationService $apple -EnableMicrosoftPushNotificationService $microsoft -ErrorAction Stop
    }
    $after = @(Get-CsPushNotificationConfiguration -ErrorAction Stop)
    $bad = @($after | Where-Object { -not $_.Identity -or $_.EnableApplePushNotificationService -isnot [bool] -or $_.EnableMicrosoftPushNotificationService -isnot [bool] -or ($_.EnableApplePushNotificationService -ne $apple -or $_.EnableMicrosoftPushNotificationService -ne $microsoft) })
    $gone = @($open | Where-Object { "$($_.Identity)" -notin @($after | ForEach-Object { "$($_.Identity)" }) })
    if ($after.Count -eq 0 -or $bad.Count -gt 0 -or $gone.Count -gt 0) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    if ($open.Count -eq 0) { Write-Host 'Push notifications are already set as chosen. Nothing was changed.' }
    foreach ($row in $open) { Write-Host "$($row.Identity): push notifications are set as chosen." }
    if ($open.Count -gt 0) { Write-Host "The earlier settings are in $env:USERPROFILE" }
}
