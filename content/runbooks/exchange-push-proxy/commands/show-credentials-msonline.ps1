& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-MsolServicePrincipalCredential' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs the module MSOnline, which Microsoft has switched off. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $keys = @(Get-MsolServicePrincipalCredential -ServicePrincipalName '00000002-0000-0ff1-ce00-000000000000' -ReturnKeyValues $false -ErrorAction Stop | Where-Object { $_ })
    if ($keys.Count -eq 0) {
        Write-Host 'No key is registered.'
    } else {
        $keys
    }
}
