& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    $cmdlets = @(Get-Command -Name 'Get-CsExternalAccessPolicy', 'New-CsExternalAccessPolicy')
    if (@($cmdlets | Where-Object { "$($_.ModuleName)" -like '*Teams*' }).Count -gt 0) { throw 'A cmdlet here is that of Microsoft Teams. Open a new Lync Server Management Shell. Nothing was changed.' }
    $identity = 'Tag:' + ('{{accessPolicyName}}' -replace '^Tag:', '')
    if ($identity -match '[*?\[\]]') { throw "Give one whole name, without wildcards: $identity" }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath ("skype-created-policy-$identity.csv" -replace '[\\/:*?"<>|]', '_')
    $first = @(Get-CsExternalAccessPolicy -ErrorAction Stop | Select-Object -Property Identity, EnableOutsideAccess, EnablePublicCloudAudioVideoAccess, EnableXmppAccess)
    $policies = @(Get-CsExternalAccessPolicy -ErrorAction Stop | Select-Object -Property Identity, EnableOutsideAccess, EnablePublicCloudAudioVideoAccess, EnableXmppAccess)
    $global = @($policies | Where-Object { "$($_.Identity)" -eq 'Global' })
    if ((-join ($first | ForEach-Object { "$_" })) -cne (-join ($policies | ForEach-Object { "$_" })) -or $global.Count -ne 1 -or $global[0].EnableOutsideAccess -isnot [bool]) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    if (@($policies | Where-Object { "$($_.Identity)" -eq $identity }).Count -gt 0) {
        Write-Host "$identity already exists. Nothing was changed."
        return
    }
    $row = New-Object -TypeName PSObject -Property @{ Identity = $identity }
    if (-not (Test-Path -LiteralPath $record)) {
        $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
        $written = Import-Csv -LiteralPath "$record.new"
        if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
        Move-Item -LiteralPath "$record.new" -Destination $record
    }
    $saved = Import-Csv -LiteralPath $record
    if ("$($saved.Identity)" -ne "$($row.Identity)") { throw "Stopped before the next change: the record $record does not fit." }
    $settings = @{ Identity = $identity; EnableFederationAccess = $true; EnablePublicCloudAccess = $true }
    foreach ($name in 'EnableOutsideAccess', 'EnablePublicCloudAudioVideoAccess', 'EnableXmppAccess') {
        if ($global[0].$name -is [bool]) { $settings[$name] = $global[0].$name }
    }
    [void](New-CsExternalAccessPolicy @settings -ErrorAction Stop)
    $after = @(Get-CsExternalAccessPolicy -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq $identity -and $_.EnableFederationAccess -and $_.EnablePublicCloudAccess })
    if ($after.Count -ne 1) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Write-Host "$identity was created."
}
