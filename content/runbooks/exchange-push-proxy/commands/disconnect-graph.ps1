& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Disconnect-MgGraph', 'Get-MgContext' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs the module Microsoft.Graph.Applications. Missing here: $($missing -join ', '). Nothing was changed."
    }
    if (-not (Get-MgContext -ErrorAction Stop)) {
        Write-Host 'This window is not signed in.'
        return
    }
    Disconnect-MgGraph -ErrorAction Stop | Out-Null
    if (Get-MgContext -ErrorAction Stop) {
        throw 'This window is still signed in. Close it.'
    }
    Write-Host 'Signed out.'
}
