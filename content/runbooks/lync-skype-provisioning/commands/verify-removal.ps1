& {
    $ErrorActionPreference = 'Stop'
    Get-CsPublicProvider -ErrorAction Stop | Format-Table Identity, Enabled, ProxyFqdn -AutoSize
    Get-CsExternalAccessPolicy -ErrorAction Stop | Format-List Identity, EnableFederationAccess, EnablePublicCloudAccess, EnablePublicCloudAudioVideoAccess
}
