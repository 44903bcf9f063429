& {
    $ErrorActionPreference = 'Stop'
    Install-Module -Name Microsoft.Graph.Applications -Scope CurrentUser
}
