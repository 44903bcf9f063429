& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Get-CsAllowedDomain', 'Remove-CsAllowedDomain')
    $identity = 'push.lync.com'
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-allowed-domain.csv'
    if (-not (Test-Path -LiteralPath $record)) { throw "There is no record $record. Nothing was changed. Run this where, and as whom, the change was made." }
    $saved = Import-Csv -LiteralPath $record
    $again = Import-Csv -LiteralPath $record
    if ("$saved" -cne "$again" -or -not $saved.Identity) { throw "The record $record is incomplete. Nothing more was changed." }
    $rows = @(Get-CsAllowedDomain -ErrorAction Stop)
    if (@($rows | Where-Object { "$($_.Identity)" -eq $identity }).Count -gt 0) { Remove-CsAllowedDomain -Identity $identity -ErrorAction Stop }
    $after = @(Get-CsAllowedDomain -ErrorAction Stop)
    if (@($after | Where-Object { -not $_.Identity -or "$($_.Identity)" -eq $identity }).Count -gt 0) { throw 'Lync Server does not show the change. The record is kept. Run the command again.' }
    Remove-Item -LiteralPath $record
    Write-Host "$identity does not exist any more."
}
