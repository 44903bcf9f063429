& {
    $ErrorActionPreference = 'Stop'
    Remove-CsHostingProvider -Identity '{{providerIdentity}}'
}
