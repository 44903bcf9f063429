& {
    $ErrorActionPreference = 'Stop'
    $identity = '{{skypeProviderIdentity}}'
    $provider = Get-CsPublicProvider -ErrorAction Stop | Where-Object { $_.Identity.ToString() -eq $identity }
    if (-not $provider) {
        throw "There is no public provider called $identity. Take the identity from the list of providers."
    }
    if ($provider.Enabled) {
        Disable-CsPublicProvider -Identity $identity -ErrorAction Stop
        Write-Host "$identity is now disabled."
    } else {
        Write-Host "$identity is already disabled. Nothing was changed, so there is nothing to undo."
    }
}
