& {
    $ErrorActionPreference = 'Stop'
    $url = 'https://accounts.accesscontrol.windows.net/metadata/json/1/?realm={{tenantDomain}}'
    $server = Get-AuthServer -ErrorAction Stop | Where-Object { $_.Name -eq 'MicrosoftSts' } | Select-Object -First 1
    $before = [string]$server.AuthMetadataUrl
    if (-not $server) {
        New-AuthServer -Name MicrosoftSts -AuthMetadataUrl $url -ErrorAction Stop | Out-Null
        Write-Host "Created authorization server MicrosoftSts with $url."
    } elseif ($before -ne $url) {
        Set-AuthServer -Identity MicrosoftSts -AuthMetadataUrl $url -ErrorAction Stop
        Write-Host "Corrected the metadata URL of MicrosoftSts to $url. Before: $before"
    } else {
        Write-Host "Authorization server MicrosoftSts already has $url."
    }
    if ($server -and -not $server.Enabled) {
        Set-AuthServer -Identity MicrosoftSts -Enabled $true -ErrorAction Stop
        Write-Host 'Enabled authorization server MicrosoftSts, which was disabled.'
    }
}
