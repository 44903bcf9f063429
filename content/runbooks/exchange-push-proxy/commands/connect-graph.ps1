& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Connect-MgGraph', 'Get-MgContext' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs the module Microsoft.Graph.Applications. Missing here: $($missing -join ', '). Nothing was changed."
    }
    Connect-MgGraph -Scopes Application.ReadWrite.All -ContextScope Process -TenantId '{{tenantDomain}}' -ErrorAction Stop | Out-Null
    $context = Get-MgContext -ErrorAction Stop
    if (@($context.Scopes) -notcontains 'Application.ReadWrite.All') {
        throw 'The sign-in has no permission Application.ReadWrite.All. Sign in again as an administrator who may agree to it.'
    }
    $shown = @($context.Account, $context.TenantId | ForEach-Object { if ($_) { $_ } else { 'unknown' } })
    Write-Host "Signed in as $($shown[0]) to tenant $($shown[1])."
}
