Get-CsAccessEdgeConfiguration | Format-List AllowFederatedUsers
