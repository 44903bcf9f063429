Set-CsAccessEdgeConfiguration -AllowFederatedUsers $true
