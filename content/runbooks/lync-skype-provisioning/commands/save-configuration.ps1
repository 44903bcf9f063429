& {
    $ErrorActionPreference = 'Stop'
    trap { if ("$($_.FullyQualifiedErrorId)" -ne "$_") { Write-Host 'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.' }; break }
    [void](Get-Command -Name 'Export-CsConfiguration', 'Export-CsLisConfiguration')
    $stamp = Get-Date -Format 'yyyyMMdd-HHmmss'
    $configuration = Join-Path -Path $env:USERPROFILE -ChildPath "lync-configuration-$stamp.zip"
    $locations = Join-Path -Path $env:USERPROFILE -ChildPath "lync-locations-$stamp.zip"
    if ((Test-Path -LiteralPath $configuration) -or (Test-Path -LiteralPath $locations)) { throw "The configuration could not be saved: $configuration. Run the command again." }
    Export-CsConfiguration -FileName $configuration -ErrorAction Stop
    Export-CsLisConfiguration -FileName $locations -ErrorAction Stop
    foreach ($file in $configuration, $locations) {
        if (-not (Test-Path -LiteralPath $file -PathType Leaf)) { throw "The configuration could not be saved: $file. Run the command again." }
        Write-Host "Saved: $file"
    }
}
