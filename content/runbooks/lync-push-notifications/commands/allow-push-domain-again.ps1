& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsAllowedDomain', 'Get-CsBlockedDomain', 'New-CsAllowedDomain')
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-removed-domain.csv'
    if (-not (Test-Path -LiteralPath $record)) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    $saved = Import-Csv -LiteralPath $record
    $again = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$again" -or -not $saved.Identity) { throw "The record $record is incomplete. Nothing more was changed." }
    if (@(Get-CsBlockedDomain -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq $saved.Identity }).Count -gt 0) { throw "$($saved.Identity) is a blocked domain. Remove it from that list first. Nothing was changed." }
    $first = @(Get-CsAllowedDomain -ErrorAction Stop | Select-Object -Property Identity, ProxyFqdn, Comment, MarkForMonitoring)
    $rows = @(Get-CsAllowedDomain -ErrorAction Stop | Select-Object -Property Identity, ProxyFqdn, Comment, MarkForMonitoring)
    if ((-join ($first | ForEach-Object { "$_" })) -cne (-join ($rows | ForEach-Object { "$_" })) -or @($rows | Where-Object { -not $_.Identity }).Count -gt 0) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $taken = @($rows | Where-Object { "$($_.Identity)" -eq $saved.Identity -and "$_" -cne "$saved" })
    if ($taken.Count -gt 0) { throw "$($taken[0].Identity) has this identity or this proxy. Remove it first. Nothing was changed." }
    if (@($rows | Where-Object { "$_" -ceq "$saved" }).Count -eq 0) {
        $settings = @{ Identity = $saved.Identity }
        foreach ($name in 'ProxyFqdn', 'Comment') {
            if ($saved.$name) { $settings[$name] = $saved.$name }
        }
        if ($saved.MarkForMonitoring -eq 'True') { $settings['MarkForMonitoring'] = $true }
        [void](New-CsAllowedDomain @settings -ErrorAction Stop)
    }
    $after = @(Get-CsAllowedDomain -ErrorAction Stop | Select-Object -Property Identity, ProxyFqdn, Comment, MarkForMonitoring | Where-Object { "$_" -ceq "$saved" })
    if ($after.Count -ne 1) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Remove-Item -LiteralPath $record
    Write-Host "$($saved.Identity) has its earlier settings again."
}
