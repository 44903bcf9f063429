& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    $cmdlets = @(Get-Command -Name 'Get-CsExternalAccessPolicy', 'Set-CsExternalAccessPolicy')
    if (@($cmdlets | Where-Object { "$($_.ModuleName)" -like '*Teams*' }).Count -gt 0) { throw 'A cmdlet here is that of Microsoft Teams. Open a new Lync Server Management Shell. Nothing was changed.' }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-global-policy.csv'
    $row = Get-CsExternalAccessPolicy -Identity 'Global' -ErrorAction Stop | Select-Object -Property Identity, EnableFederationAccess, EnablePublicCloudAccess
    if (@($row).Count -ne 1 -or -not $row.Identity -or $row.EnableFederationAccess -isnot [bool] -or $row.EnablePublicCloudAccess -isnot [bool]) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $isOpen = $row.EnableFederationAccess -and $row.EnablePublicCloudAccess
    if (-not $isOpen) {
        $aside = $null
        if (Test-Path -LiteralPath $record) {
            $saved = Import-Csv -LiteralPath $record
            if ('True', 'False' -notcontains $saved.EnableFederationAccess -or 'True', 'False' -notcontains $saved.EnablePublicCloudAccess) { throw "Stopped before the next change: the record $record does not fit." }
            if ($saved.EnableFederationAccess -ne "$($row.EnableFederationAccess)" -or $saved.EnablePublicCloudAccess -ne "$($row.EnablePublicCloudAccess)") { $aside = "$record.$(Get-Date -Format 'yyyyMMdd-HHmmss')" }
        }
        if ($aside -or -not (Test-Path -LiteralPath $record)) {
            $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
            $written = Import-Csv -LiteralPath "$record.new"
            if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
            if ($aside) { Move-Item -LiteralPath $record -Destination "$aside.old" }
            Move-Item -LiteralPath "$record.new" -Destination $record
        }
        $saved = Import-Csv -LiteralPath $record
        if ($saved.EnableFederationAccess -ne "$($row.EnableFederationAccess)" -or $saved.EnablePublicCloudAccess -ne "$($row.EnablePublicCloudAccess)") { throw "Stopped before the next change: the record $record does not fit." }
        if ($aside) { Write-Host "An earlier record is kept: $aside.old" }
        Set-CsExternalAccessPolicy -Identity 'Global' -EnableFederationAccess $true -EnablePublicCloudAccess $true -ErrorAction Stop
    }
    $after = Get-CsExternalAccessPolicy -Identity 'Global' -ErrorAction Stop
    if (-not ($after.EnableFederationAccess -and $after.EnablePublicCloudAccess)) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    if ($isOpen) { Write-Host 'The global policy already allows federated and public users. Nothing was changed.' }
    if (-not $isOpen) { Write-Host "The global policy now allows federated and public users. The earlier settings are in $record" }
}
