& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    $cmdlets = @(Get-Command -Name 'Get-CsUser', 'Get-CsExternalAccessPolicy', 'Grant-CsExternalAccessPolicy')
    if (@($cmdlets | Where-Object { "$($_.ModuleName)" -like '*Teams*' }).Count -gt 0) { throw 'A cmdlet here is that of Microsoft Teams. Open a new Lync Server Management Shell. Nothing was changed.' }
    $identity = '{{policyUser}}'
    if ($identity -match '[*?\[\]]') { throw "Give one whole name, without wildcards: $identity" }
    $first = @(Get-CsUser -Identity $identity -ErrorAction Stop | Select-Object -Property SipAddress, ExternalAccessPolicy)
    $users = @(Get-CsUser -Identity $identity -ErrorAction Stop | Select-Object -Property SipAddress, ExternalAccessPolicy)
    if ($users.Count -ne 1 -or (-join ($first | ForEach-Object { "$_" })) -cne (-join ($users | ForEach-Object { "$_" })) -or -not $users[0].SipAddress) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $policy = '{{accessPolicyName}}' -replace '^Tag:', ''
    $row = New-Object -TypeName PSObject -Property @{ Identity = $users[0].SipAddress; Policy = "$($users[0].ExternalAccessPolicy)" } | Select-Object -Property Identity, Policy
    if ($row.Policy -eq $policy) {
        Write-Host "$($row.Identity) already has this policy. Nothing was changed."
        return
    }
    if (@(Get-CsExternalAccessPolicy -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq "Tag:$policy" }).Count -ne 1) { throw "There is no user policy $policy. Create it first. Nothing was changed." }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath ("skype-user-policy-$($row.Identity).csv" -replace '[\\/:*?"<>|]', '_')
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
    Grant-CsExternalAccessPolicy -Identity $identity -PolicyName $policy -ErrorAction Stop
    $after = @(Get-CsUser -Identity $identity -ErrorAction Stop)
    if ($after.Count -ne 1 -or "$($after[0].ExternalAccessPolicy)" -ne $policy) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Write-Host "$($row.Identity) has the policy. The earlier assignment is in $record"
}
