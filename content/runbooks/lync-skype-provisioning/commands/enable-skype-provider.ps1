Enable-CsPublicProvider -Identity '{{skypeProviderIdentity}}'
