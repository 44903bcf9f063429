& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsAllowedDomain', 'Remove-CsAllowedDomain')
    $identity = 'push.lync.com'
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-removed-domain.csv'
    $first = @(Get-CsAllowedDomain -ErrorAction Stop | Select-Object -Property Identity, ProxyFqdn, Comment, MarkForMonitoring)
    $rows = @(Get-CsAllowedDomain -ErrorAction Stop | Select-Object -Property Identity, ProxyFqdn, Comment, MarkForMonitoring)
    if ((-join ($first | ForEach-Object { "$_" })) -cne (-join ($rows | ForEach-Object { "$_" })) -or @($rows | Where-Object { -not $_.Identity }).Count -gt 0) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $row = $rows | Where-Object { "$($_.Identity)" -eq $identity }
    if (-not $row) {
        Write-Host "There is no entry $identity. Nothing was changed."
        return
    }
    if (-not (Test-Path -LiteralPath $record)) {
        $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
        $written = Import-Csv -LiteralPath "$record.new"
        if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
        Move-Item -LiteralPath "$record.new" -Destination $record
    }
    $saved = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$row") { throw "Stopped before the next change: the record $record does not fit." }
    Remove-CsAllowedDomain -Identity $identity -ErrorAction Stop
    $after = @(Get-CsAllowedDomain -ErrorAction Stop)
    if (@($after | Where-Object { -not $_.Identity -or "$($_.Identity)" -eq $identity }).Count -gt 0) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Write-Host "$identity was removed. Its settings are in $record"
}
