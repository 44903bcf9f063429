& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    $cmdlets = @(Get-Command -Name 'Get-CsUser', 'Grant-CsExternalAccessPolicy')
    if (@($cmdlets | Where-Object { "$($_.ModuleName)" -like '*Teams*' }).Count -gt 0) { throw 'A cmdlet here is that of Microsoft Teams. Open a new Lync Server Management Shell. Nothing was changed.' }
    $identity = '{{policyUser}}'
    if ($identity -match '[*?\[\]]') { throw "Give one whole name, without wildcards: $identity" }
    $first = @(Get-CsUser -Identity $identity -ErrorAction Stop | Select-Object -Property SipAddress, ExternalAccessPolicy)
    $users = @(Get-CsUser -Identity $identity -ErrorAction Stop | Select-Object -Property SipAddress, ExternalAccessPolicy)
    if ($users.Count -ne 1 -or (-join ($first | ForEach-Object { "$_" })) -cne (-join ($users | ForEach-Object { "$_" })) -or -not $users[0].SipAddress) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath ("skype-user-policy-$($users[0].SipAddress).csv" -replace '[\\/:*?"<>|]', '_')
    $earlier = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-user-policy.csv'
    if (-not (Test-Path -LiteralPath $record) -and (Test-Path -LiteralPath $earlier)) { $record = $earlier }
    if (-not (Test-Path -LiteralPath $record)) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    $saved = Import-Csv -LiteralPath $record
    $again = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$again" -or -not ($saved.Identity -or $saved.User)) { throw "The record $record is incomplete. Nothing more was changed." }
    $owner = "$($saved.Identity)$($saved.User)"
    if ($identity, $users[0].SipAddress, ($users[0].SipAddress -replace '^sip:', '') -notcontains $owner) { throw "The record $record belongs to $owner. Enter that name and copy the command again. Nothing was changed." }
    if (-not $saved.PSObject.Properties['Policy']) { throw "The record $record is incomplete. Nothing more was changed." }
    if ($record -eq $earlier -and -not $saved.Policy) { throw "The record $record was written by an earlier version of this command and names no policy. Undo the assignment with Grant-CsExternalAccessPolicy. Nothing was changed." }
    $policy = $null
    if ($saved.Policy) { $policy = $saved.Policy }
    Grant-CsExternalAccessPolicy -Identity $identity -PolicyName $policy -ErrorAction Stop
    $after = @(Get-CsUser -Identity $identity -ErrorAction Stop)
    if ($after.Count -ne 1 -or -not $after[0].SipAddress -or "$($after[0].ExternalAccessPolicy)" -ne "$policy") { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Remove-Item -LiteralPath $record
    Write-Host "$owner has its earlier settings again."
}
