# Microsoft Graph PowerShell, by hand: parameters after learn.microsoft.com/powershell/module/microsoft.graph.applications (Get-, Update-MgServicePrincipal)
# and microsoft.graph.authentication (Connect-MgGraph, Disconnect-MgGraph, Get-MgContext); behaviour after learn.microsoft.com/graph/api/resources/keycredential,
# and after Remove-CertificateFromAzureServicePrincipal.ps1 of microsoft/CSS-Exchange: a list is written whole, and an entry may hold key, type and usage only.
$text = [System.IO.File]::ReadAllText("$($Model.Root)/graph/principals.ps1")
Import-Module -Global -ModuleInfo (New-Module -Name GraphModel -ScriptBlock ([scriptblock]::Create($text)))
$Model.Commands = @($Model.Commands | Where-Object { $_ }) + @(Get-Command -Module GraphModel -Name '*-Mg*' | ForEach-Object { $_.Name })
