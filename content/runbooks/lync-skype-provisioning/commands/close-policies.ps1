& {
    $ErrorActionPreference = 'Stop'
    $backup = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-closed-policies.csv'
    $open = @(Get-CsExternalAccessPolicy -ErrorAction Stop | Where-Object { $_.EnablePublicCloudAccess -or $_.EnablePublicCloudAudioVideoAccess })
    if ($open.Count -eq 0) {
        Write-Host 'No policy allows public users. Nothing was changed, so there is nothing to undo.'
    } else {
        $open | Select-Object -Property Identity, EnablePublicCloudAccess, EnablePublicCloudAudioVideoAccess | Export-Csv -Path $backup -NoTypeInformation -Encoding UTF8 -ErrorAction Stop
        foreach ($policy in $open) {
            Set-CsExternalAccessPolicy -Identity $policy.Identity -EnablePublicCloudAccess $false -EnablePublicCloudAudioVideoAccess $false -ErrorAction Stop
            Write-Host "$($policy.Identity) no longer allows public users."
        }
        Write-Host "The earlier settings are in $backup"
    }
}
