Remove-CsHostingProvider -Identity '{{providerIdentity}}'
