& {
    $ErrorActionPreference = 'Stop'
    $backup = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-global-policy.csv'
    $policy = Get-CsExternalAccessPolicy -Identity 'Global' -ErrorAction Stop
    if ($policy.EnableFederationAccess -and $policy.EnablePublicCloudAccess) {
        Write-Host 'The global policy already allows federated and public users. Nothing was changed, so there is nothing to undo.'
    } else {
        $policy | Select-Object -Property EnableFederationAccess, EnablePublicCloudAccess | Export-Csv -Path $backup -NoTypeInformation -Encoding UTF8 -ErrorAction Stop
        Set-CsExternalAccessPolicy -Identity 'Global' -EnableFederationAccess $true -EnablePublicCloudAccess $true -ErrorAction Stop
        Write-Host "The global policy now allows federated and public users. Its earlier settings are in $backup"
    }
}
