Get-CsMobilityPolicy | Format-Table Identity, EnableMobility -AutoSize
