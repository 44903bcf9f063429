& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    $cmdlets = @(Get-Command -Name 'Get-CsExternalAccessPolicy', 'Remove-CsExternalAccessPolicy', 'Get-CsUser')
    if (@($cmdlets | Where-Object { "$($_.ModuleName)" -like '*Teams*' }).Count -gt 0) { throw 'A cmdlet here is that of Microsoft Teams. Open a new Lync Server Management Shell. Nothing was changed.' }
    $identity = 'Tag:' + ('{{accessPolicyName}}' -replace '^Tag:', '')
    if ($identity -match '[*?\[\]]') { throw "Give one whole name, without wildcards: $identity" }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath ("skype-created-policy-$identity.csv" -replace '[\\/:*?"<>|]', '_')
    if (-not (Test-Path -LiteralPath $record)) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    $saved = Import-Csv -LiteralPath $record
    $again = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$again" -or -not $saved.Identity) { throw "The record $record is incomplete. Nothing more was changed." }
    if ($saved.Identity -ne $identity) { throw "The record $record belongs to $($saved.Identity). Enter that name and copy the command again. Nothing was changed." }
    $users = @(Get-CsUser -ErrorAction Stop | Where-Object { $_ })
    $assigned = @($users | Where-Object { "Tag:$($_.ExternalAccessPolicy)" -eq $identity })
    if ($users.Count -eq 0) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    if ($assigned.Count -gt 0) { throw "$identity is still assigned to users. Undo the assignments first. Nothing was changed." }
    $policies = @(Get-CsExternalAccessPolicy -ErrorAction Stop)
    $isThere = @($policies | Where-Object { "$($_.Identity)" -eq $identity }).Count -gt 0
    if ($isThere) { Remove-CsExternalAccessPolicy -Identity $identity -ErrorAction Stop }
    $after = @(Get-CsExternalAccessPolicy -ErrorAction Stop)
    $bad = @($after | Where-Object { -not $_.Identity -or "$($_.Identity)" -eq $identity })
    if (@($after | Where-Object { "$($_.Identity)" -eq 'Global' }).Count -ne 1 -or $bad.Count -gt 0) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Remove-Item -LiteralPath $record
    Write-Host "$identity does not exist any more."
}
