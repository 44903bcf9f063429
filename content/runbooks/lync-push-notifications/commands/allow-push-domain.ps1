& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsAllowedDomain', 'Get-CsBlockedDomain', 'New-CsAllowedDomain')
    $identity = 'push.lync.com'
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-allowed-domain.csv'
    if (@(Get-CsBlockedDomain -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq $identity }).Count -gt 0) { throw "$identity is a blocked domain. Remove it from that list first. Nothing was changed." }
    $first = @(Get-CsAllowedDomain -ErrorAction Stop | Select-Object -Property Identity)
    $rows = @(Get-CsAllowedDomain -ErrorAction Stop | Select-Object -Property Identity)
    if ((-join ($first | ForEach-Object { "$_" })) -cne (-join ($rows | ForEach-Object { "$_" })) -or @($rows | Where-Object { -not $_.Identity }).Count -gt 0) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    if (@($rows | Where-Object { "$($_.Identity)" -eq $identity }).Count -gt 0) {
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
    [void](New-CsAllowedDomain -Identity $identity -ErrorAction Stop)
    $after = @(Get-CsAllowedDomain -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq $identity })
    if ($after.Count -ne 1) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Write-Host "$identity was created."
}
