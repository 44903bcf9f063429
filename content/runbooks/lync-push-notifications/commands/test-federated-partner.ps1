Test-CsFederatedPartner -TargetFqdn '{{edgeFqdn}}' -Domain 'push.lync.com' -ProxyFqdn '{{providerProxyFqdn}}'
