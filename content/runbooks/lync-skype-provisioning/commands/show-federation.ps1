Get-CsAccessEdgeConfiguration | Format-List AllowFederatedUsers, RoutingMethod
