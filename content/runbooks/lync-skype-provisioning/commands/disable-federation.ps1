& {
    $ErrorActionPreference = 'Stop'
    if ((Get-CsAccessEdgeConfiguration -ErrorAction Stop).AllowFederatedUsers) {
        Set-CsAccessEdgeConfiguration -AllowFederatedUsers $false -ErrorAction Stop
        Write-Host 'Federation is now disabled.'
    } else {
        Write-Host 'Federation is already disabled. Nothing was changed, so there is nothing to undo.'
    }
}
