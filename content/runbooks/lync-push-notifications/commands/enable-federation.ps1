& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsAccessEdgeConfiguration', 'Set-CsAccessEdgeConfiguration')
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-enabled-federation.csv'
    $row = Get-CsAccessEdgeConfiguration -ErrorAction Stop | Select-Object -Property Identity, AllowFederatedUsers
    if (@($row).Count -ne 1 -or -not $row.Identity -or $row.AllowFederatedUsers -isnot [bool]) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    if ($row.AllowFederatedUsers -ne $true) {
        if (-not (Test-Path -LiteralPath $record)) {
            $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
            $written = Import-Csv -LiteralPath "$record.new"
            if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
            Move-Item -LiteralPath "$record.new" -Destination $record
        }
        $saved = Import-Csv -LiteralPath $record
        if ("$($saved.Identity)" -ne "$($row.Identity)") { throw "Stopped before the next change: the record $record does not fit." }
        Set-CsAccessEdgeConfiguration -AllowFederatedUsers $true -ErrorAction Stop
    }
    $after = Get-CsAccessEdgeConfiguration -ErrorAction Stop
    if ($after.AllowFederatedUsers -isnot [bool] -or $after.AllowFederatedUsers -ne $true) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    if ($row.AllowFederatedUsers -eq $true) { Write-Host 'Federation is already enabled. Nothing was changed.' }
    if ($row.AllowFederatedUsers -ne $true) { Write-Host "Federation is now enabled. The earlier setting is in $record" }
}
