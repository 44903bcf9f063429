& {
    $ErrorActionPreference = 'Stop'
    Remove-CsExternalAccessPolicy -Identity 'Tag:{{accessPolicyName}}'
}
