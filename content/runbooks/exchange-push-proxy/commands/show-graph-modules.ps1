& {
    $ErrorActionPreference = 'Stop'
    $modules = @(Get-Module -ListAvailable -Name Microsoft.Graph.Authentication, Microsoft.Graph.Applications -ErrorAction Stop | Where-Object { $_ })
    if ($modules.Count -eq 0) {
        Write-Host 'Neither Microsoft.Graph.Authentication nor Microsoft.Graph.Applications is installed.'
    } else {
        $modules | Format-Table -Property Name, Version
    }
}
