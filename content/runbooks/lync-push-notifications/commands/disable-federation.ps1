& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsAccessEdgeConfiguration', 'Set-CsAccessEdgeConfiguration')
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-enabled-federation.csv'
    if (-not (Test-Path -LiteralPath $record)) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    $saved = Import-Csv -LiteralPath $record
    $again = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$again" -or -not $saved.Identity -or 'True', 'False' -notcontains $saved.AllowFederatedUsers) { throw "The record $record is incomplete. Nothing more was changed." }
    $wanted = $saved.AllowFederatedUsers -eq 'True'
    $row = Get-CsAccessEdgeConfiguration -ErrorAction Stop
    if ($row.AllowFederatedUsers -isnot [bool]) { throw 'The answer of Lync Server is incomplete. Nothing more was changed.' }
    if ($row.AllowFederatedUsers -ne $wanted) { Set-CsAccessEdgeConfiguration -AllowFederatedUsers $wanted -ErrorAction Stop }
    $after = Get-CsAccessEdgeConfiguration -ErrorAction Stop
    if ($after.AllowFederatedUsers -isnot [bool] -or $after.AllowFederatedUsers -ne $wanted) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Remove-Item -LiteralPath $record
    Write-Host "The earlier setting is back: AllowFederatedUsers is $wanted."
}
