& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsPublicProvider', 'Get-CsHostingProvider', 'New-CsPublicProvider')
    $identity = '{{skypeProviderIdentity}}'
    if ($identity -match '[*?\[\]]') { throw "Give one whole name, without wildcards: $identity" }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath ("skype-created-$identity.csv" -replace '[\\/:*?"<>|]', '_')
    $proxy = 'federation.messenger.msn.com'
    $first = @(Get-CsPublicProvider -ErrorAction Stop) + @(Get-CsHostingProvider -ErrorAction Stop) | Select-Object -Property Identity, ProxyFqdn
    $public = @(Get-CsPublicProvider -ErrorAction Stop)
    $rows = $public + @(Get-CsHostingProvider -ErrorAction Stop) | Select-Object -Property Identity, ProxyFqdn
    if ((-join ($first | ForEach-Object { "$_" })) -cne (-join ($rows | ForEach-Object { "$_" })) -or @($rows | Where-Object { -not $_.Identity -or -not $_.ProxyFqdn }).Count -gt 0) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    $taken = @($rows | Where-Object { "$($_.Identity)" -eq $identity -or $_.ProxyFqdn -eq $proxy })
    if ($taken.Count -eq 1 -and @($public | Where-Object { "$($_.Identity)" -eq $identity -and $_.ProxyFqdn -eq $proxy }).Count -eq 1) {
        Write-Host "$identity already exists. Nothing was changed."
        return
    }
    if ($taken.Count -gt 0) { throw "$($taken[0].Identity) has this identity or this proxy. Remove it first. Nothing was changed." }
    $row = New-Object -TypeName PSObject -Property @{ Identity = $identity; ProxyFqdn = $proxy } | Select-Object -Property Identity, ProxyFqdn
    if (-not (Test-Path -LiteralPath $record)) {
        $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
        $written = Import-Csv -LiteralPath "$record.new"
        if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
        Move-Item -LiteralPath "$record.new" -Destination $record
    }
    $saved = Import-Csv -LiteralPath $record
    if ("$($saved.Identity)" -ne "$($row.Identity)") { throw "Stopped before the next change: the record $record does not fit." }
    $settings = @{ Identity = $identity; ProxyFqdn = $proxy; Enabled = $true; VerificationLevel = 2 }
    if ((Get-Command -Name 'New-CsPublicProvider').Parameters.ContainsKey('IconUrl')) {
        $settings['IconUrl'] = 'https://images.edge.messenger.live.com/Messenger_16x16.png'
    }
    [void](New-CsPublicProvider @settings -ErrorAction Stop)
    $after = @(Get-CsPublicProvider -ErrorAction Stop | Where-Object { "$($_.Identity)" -eq $identity -and $_.ProxyFqdn -eq $proxy -and $_.Enabled })
    if ($after.Count -ne 1) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Write-Host "$identity was created."
}
