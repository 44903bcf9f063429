& {
    $ErrorActionPreference = 'Stop'
    Set-CsAccessEdgeConfiguration -AllowFederatedUsers $false
}
