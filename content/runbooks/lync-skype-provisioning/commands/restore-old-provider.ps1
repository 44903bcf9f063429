& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsPublicProvider', 'Get-CsHostingProvider', 'New-CsPublicProvider')
    $identity = '{{oldProviderIdentity}}'
    if ($identity -match '[*?\[\]]') { throw "Give one whole name, without wildcards: $identity" }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath ("skype-removed-old-$identity.csv" -replace '[\\/:*?"<>|]', '_')
    $earlier = Join-Path -Path $env:USERPROFILE -ChildPath 'removed-public-provider.csv'
    if (-not (Test-Path -LiteralPath $record) -and (Test-Path -LiteralPath $earlier)) { $record = $earlier }
    if (-not (Test-Path -LiteralPath $record)) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    $saved = Import-Csv -LiteralPath $record
    $again = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$again" -or -not $saved.Identity -or -not $saved.ProxyFqdn -or -not $saved.VerificationLevel -or 'True', 'False' -notcontains $saved.Enabled) { throw "The record $record is incomplete. Nothing more was changed." }
    if ($saved.Identity -ne $identity) { throw "The record $record belongs to $($saved.Identity). Enter that name and copy the command again. Nothing was changed." }
    $names = @($saved.PSObject.Properties | ForEach-Object { $_.Name })
    $rows = @(Get-CsPublicProvider -ErrorAction Stop | Select-Object -Property $names)
    $others = @($rows | Where-Object { "$_" -cne "$saved" }) + @(Get-CsHostingProvider -ErrorAction Stop)
    $taken = @($others | Where-Object { "$($_.Identity)" -eq $saved.Identity -or $_.ProxyFqdn -eq $saved.ProxyFqdn })
    if ($taken.Count -gt 0) { throw "$($taken[0].Identity) has this identity or this proxy. Remove it first. Nothing was changed." }
    if (@($rows | Where-Object { "$_" -ceq "$saved" }).Count -eq 0) {
        $settings = @{ Identity = $saved.Identity; ProxyFqdn = $saved.ProxyFqdn; VerificationLevel = $saved.VerificationLevel; Enabled = $saved.Enabled -eq 'True' }
        foreach ($name in 'IconUrl', 'NameDecorationDomain', 'NameDecorationRoutingDomain', 'NameDecorationExcludedDomainList') {
            if ($saved.$name) { $settings[$name] = $saved.$name }
        }
        foreach ($name in 'EnableSkypeIdRouting', 'EnableSkypeDirectorySearch') {
            if ($saved.$name) { $settings[$name] = $saved.$name -eq 'True' }
        }
        [void](New-CsPublicProvider @settings -ErrorAction Stop)
    }
    $after = @(Get-CsPublicProvider -ErrorAction Stop | Select-Object -Property $names | Where-Object { "$_" -ceq "$saved" })
    if ($after.Count -ne 1) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Remove-Item -LiteralPath $record
    Write-Host "$($saved.Identity) has its earlier settings again."
}
