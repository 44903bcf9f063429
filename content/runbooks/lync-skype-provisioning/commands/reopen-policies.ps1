& {
    $ErrorActionPreference = 'Stop'
    $backup = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-closed-policies.csv'
    if (-not (Test-Path -LiteralPath $backup)) {
        throw "$backup does not exist. Run this on the computer, and with the account, that changed the policies."
    }
    foreach ($saved in @(Import-Csv -Path $backup -ErrorAction Stop)) {
        $public = $saved.EnablePublicCloudAccess -eq 'True'
        $audioVideo = $saved.EnablePublicCloudAudioVideoAccess -eq 'True'
        Set-CsExternalAccessPolicy -Identity $saved.Identity -EnablePublicCloudAccess $public -EnablePublicCloudAudioVideoAccess $audioVideo -ErrorAction Stop
        Write-Host "$($saved.Identity) has its earlier settings again."
    }
    Remove-Item -LiteralPath $backup
}
