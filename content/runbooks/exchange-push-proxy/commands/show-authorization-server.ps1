& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-AuthServer' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group View-Only Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $servers = @(Get-AuthServer -ErrorAction Stop | Where-Object { $_ })
    if ($servers.Count -eq 0) {
        Write-Host 'There is no authorization server.'
    } else {
        $servers | Format-List -Property Name, Enabled, Type, AuthMetadataUrl, WhenChanged
    }
}
