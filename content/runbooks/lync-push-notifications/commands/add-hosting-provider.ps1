& {
    $ErrorActionPreference = 'Stop'
    $existing = Get-CsHostingProvider | Where-Object { $_.ProxyFqdn -eq '{{providerProxyFqdn}}' }
    if ($existing) {
        throw "$($existing.Identity) already has this proxy. Use it, and do not add a second provider."
    } else {
        New-CsHostingProvider -Identity '{{providerIdentity}}' -Enabled $true -ProxyFqdn '{{providerProxyFqdn}}' -VerificationLevel UseSourceVerification
    }
}
