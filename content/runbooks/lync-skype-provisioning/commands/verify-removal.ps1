& {
    $ErrorActionPreference = 'Stop'
    $cmdlets = @(Get-Command -Name 'Get-CsExternalAccessPolicy')
    if (@($cmdlets | Where-Object { "$($_.ModuleName)" -like '*Teams*' }).Count -gt 0) { throw 'A cmdlet here is that of Microsoft Teams. Open a new Lync Server Management Shell. Nothing was changed.' }
    Get-CsPublicProvider -ErrorAction Stop | Format-Table Identity, Enabled, ProxyFqdn -AutoSize
    Get-CsExternalAccessPolicy -ErrorAction Stop | Format-List Identity, EnableFederationAccess, EnablePublicCloudAccess, EnablePublicCloudAudioVideoAccess
}
