& {
    $ErrorActionPreference = 'Stop'
    Uninstall-Module -Name Microsoft.Graph.Applications -AllVersions
}
