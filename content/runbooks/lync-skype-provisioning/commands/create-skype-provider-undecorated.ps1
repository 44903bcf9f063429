& {
    $ErrorActionPreference = 'Stop'
    $identity = '{{skypeProviderIdentity}}'
    $proxy = 'federation.messenger.msn.com'
    $taken = @(Get-CsPublicProvider -ErrorAction Stop) + @(Get-CsHostingProvider -ErrorAction Stop) | Where-Object { $_.Identity.ToString() -eq $identity -or $_.ProxyFqdn -eq $proxy }
    if ($taken) {
        throw "$($taken.Identity) already has this identity or this proxy. Remove it first."
    }
    New-CsPublicProvider -Identity $identity -ProxyFqdn $proxy -Enabled $true -VerificationLevel 2 -IconUrl 'https://images.edge.messenger.live.com/Messenger_16x16.png' -ErrorAction Stop
}
