Get-CsAccessEdgeConfiguration | Format-List RoutingMethod
