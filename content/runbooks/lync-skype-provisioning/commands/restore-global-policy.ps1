& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    $cmdlets = @(Get-Command -Name 'Get-CsExternalAccessPolicy', 'Set-CsExternalAccessPolicy')
    if (@($cmdlets | Where-Object { "$($_.ModuleName)" -like '*Teams*' }).Count -gt 0) { throw 'A cmdlet here is that of Microsoft Teams. Open a new Lync Server Management Shell. Nothing was changed.' }
    $identity = 'Global'
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-global-policy.csv'
    if (-not (Test-Path -LiteralPath $record)) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    $saved = Import-Csv -LiteralPath $record
    $again = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$again" -or 'True', 'False' -notcontains $saved.EnableFederationAccess -or 'True', 'False' -notcontains $saved.EnablePublicCloudAccess) { throw "The record $record is incomplete. Nothing more was changed." }
    $federation = $saved.EnableFederationAccess -eq 'True'
    $public = $saved.EnablePublicCloudAccess -eq 'True'
    Set-CsExternalAccessPolicy -Identity $identity -EnableFederationAccess $federation -EnablePublicCloudAccess $public -ErrorAction Stop
    $after = Get-CsExternalAccessPolicy -Identity $identity -ErrorAction Stop
    if ("$($after.EnableFederationAccess)" -ne "$federation" -or "$($after.EnablePublicCloudAccess)" -ne "$public") { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Remove-Item -LiteralPath $record
    Write-Host "$identity has its earlier settings again."
}
