& {
    $ErrorActionPreference = 'Stop'
    Enable-CsPublicProvider -Identity '{{skypeProviderIdentity}}'
}
