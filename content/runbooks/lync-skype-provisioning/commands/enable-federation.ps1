& {
    $ErrorActionPreference = 'Stop'
    if ((Get-CsAccessEdgeConfiguration -ErrorAction Stop).AllowFederatedUsers) {
        Write-Host 'Federation is already enabled. Nothing was changed, so there is nothing to undo.'
    } else {
        Set-CsAccessEdgeConfiguration -AllowFederatedUsers $true -ErrorAction Stop
        Write-Host 'Federation is now enabled.'
    }
}
