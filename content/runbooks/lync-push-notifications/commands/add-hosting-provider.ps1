& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsHostingProvider', 'Get-CsPublicProvider', 'New-CsHostingProvider')
    $identity = '{{providerIdentity}}'
    if ($identity -match '[*?\[\]]') { throw "Give one whole name, without wildcards: $identity" }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath ("push-added-provider-$identity.csv" -replace '[\\/:*?"<>|]', '_')
    $proxy = '{{providerProxyFqdn}}'
    $first = @(Get-CsPublicProvider -ErrorAction Stop) + @(Get-CsHostingProvider -ErrorAction Stop) | Select-Object -Property Identity, ProxyFqdn, Enabled
    $public = @(Get-CsPublicProvider -ErrorAction Stop)
    $rows = $public + @(Get-CsHostingProvider -ErrorAction Stop) | Select-Object -Property Identity, ProxyFqdn, Enabled
    if ((-join ($first | ForEach-Object { "$_" })) -cne (-join ($rows | ForEach-Object { "$_" })) -or @($rows | Where-Object { -not $_.Identity -or -not $_.ProxyFqdn -or $_.Enabled -isnot [bool] }).Count -gt 0) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $taken = @($rows | Where-Object { $_.ProxyFqdn -eq $proxy }) + @($rows | Where-Object { "$($_.Identity)" -eq $identity -and $_.ProxyFqdn -ne $proxy })
    if ($taken.Count -gt 0 -and $taken[0].ProxyFqdn -ne $proxy) { throw "$identity has another proxy. Choose another identity. Nothing was changed." }
    $cmdlet = 'Enable-CsHostingProvider'
    if (@($public | Where-Object { $_.ProxyFqdn -eq $proxy }).Count -gt 0) { $cmdlet = 'Enable-CsPublicProvider' }
    if ($taken.Count -gt 0 -and -not $taken[0].Enabled) { throw "$($taken[0].Identity) has this proxy, but is disabled. Enable it with $cmdlet. Nothing was changed." }
    if ($taken.Count -gt 0) {
        Write-Host "$($taken[0].Identity) already has this proxy. Nothing was changed."
        return
    }
    $row = New-Object -TypeName PSObject -Property @{ Identity = $identity; ProxyFqdn = $proxy } | Select-Object -Property Identity, ProxyFqdn
    if (-not (Test-Path -LiteralPath $record)) {
        $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
        $written = Import-Csv -LiteralPath "$record.new"
        if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
        Move-Item -LiteralPath "$record.new" -Destination $record
    }
    $saved = Import-Csv -LiteralPath $record
    if ("$($saved.Identity)" -ne "$($row.Identity)") { throw "Stopped before the next change: the record $record does not fit." }
    $settings = @{ Identity = $identity; Enabled = $true; ProxyFqdn = $proxy; VerificationLevel = 'UseSourceVerification' }
    foreach ($name in 'EnabledSharedAddressSpace', 'HostsOCSUsers') {
        if ((Get-Command -Name 'New-CsHostingProvider').Parameters.ContainsKey($name)) { $settings[$name] = $false }
    }
    [void](New-CsHostingProvider @settings -ErrorAction Stop)
    $after = @(Get-CsHostingProvider -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq $identity -and $_.ProxyFqdn -eq $proxy -and $_.Enabled })
    if ($after.Count -ne 1) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Write-Host "$identity was created."
}
