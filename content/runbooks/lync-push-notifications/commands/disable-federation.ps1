Set-CsAccessEdgeConfiguration -AllowFederatedUsers $false
