& {
    $ErrorActionPreference = 'Stop'
    $backup = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-global-policy.csv'
    if (-not (Test-Path -LiteralPath $backup)) {
        throw "$backup does not exist. Run this on the computer, and with the account, that changed the policy."
    }
    $saved = Import-Csv -Path $backup -ErrorAction Stop
    $federation = $saved.EnableFederationAccess -eq 'True'
    $public = $saved.EnablePublicCloudAccess -eq 'True'
    Set-CsExternalAccessPolicy -Identity 'Global' -EnableFederationAccess $federation -EnablePublicCloudAccess $public -ErrorAction Stop
    Remove-Item -LiteralPath $backup
    Write-Host 'The global policy has its earlier settings again.'
}
