Remove-CsExternalAccessPolicy -Identity 'Tag:{{accessPolicyName}}'
