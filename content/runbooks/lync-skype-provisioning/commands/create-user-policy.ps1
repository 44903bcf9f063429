& {
    $ErrorActionPreference = 'Stop'
    $name = '{{accessPolicyName}}'
    $policies = @(Get-CsExternalAccessPolicy -ErrorAction Stop)
    if ($policies | Where-Object { $_.Identity.ToString() -eq "Tag:$name" }) {
        throw "A user policy called $name already exists. Choose another name."
    }
    $global = $policies | Where-Object { $_.Identity.ToString() -eq 'Global' }
    $settings = @{ Identity = "Tag:$name"; EnableFederationAccess = $true; EnablePublicCloudAccess = $true; EnableOutsideAccess = $global.EnableOutsideAccess }
    if ($null -ne $global.EnableXmppAccess) {
        $settings['EnableXmppAccess'] = $global.EnableXmppAccess
    }
    New-CsExternalAccessPolicy @settings -ErrorAction Stop
}
