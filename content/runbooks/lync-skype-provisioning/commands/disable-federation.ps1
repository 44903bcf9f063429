& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsAccessEdgeConfiguration', 'Set-CsAccessEdgeConfiguration')
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-disabled-federation.csv'
    $row = Get-CsAccessEdgeConfiguration -ErrorAction Stop | Select-Object -Property Identity, AllowFederatedUsers
    if (@($row).Count -ne 1 -or -not $row.Identity -or $row.AllowFederatedUsers -isnot [bool]) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    if ($row.AllowFederatedUsers -ne $false) {
        if (-not (Test-Path -LiteralPath $record)) {
            $row | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
            $written = Import-Csv -LiteralPath "$record.new"
            if ("$written" -cne "$row") { throw "Stopped before the next change: the record $record could not be written." }
            Move-Item -LiteralPath "$record.new" -Destination $record
        }
        $saved = Import-Csv -LiteralPath $record
        if ("$($saved.Identity)" -ne "$($row.Identity)") { throw "Stopped before the next change: the record $record does not fit." }
        Set-CsAccessEdgeConfiguration -AllowFederatedUsers $false -ErrorAction Stop
    }
    $after = Get-CsAccessEdgeConfiguration -ErrorAction Stop
    if ($after.AllowFederatedUsers -isnot [bool] -or $after.AllowFederatedUsers -ne $false) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    if ($row.AllowFederatedUsers -eq $false) { Write-Host 'Federation is already disabled. Nothing was changed.' }
    if ($row.AllowFederatedUsers -ne $false) { Write-Host "Federation is now disabled. The earlier setting is in $record" }
}
