# Exchange Server 2013 as a module: its functions do not inherit the caller's $ErrorActionPreference, as in the remote session that its shell opens.
$files = 'lync/tables', 'exchange/answers', 'exchange/authorization', 'exchange/certificates', 'exchange/partners', 'exchange/servers'
$text = ($files | ForEach-Object { [System.IO.File]::ReadAllText("$($Model.Root)/$_.ps1") }) -join "`n"
Import-Module -Global -ModuleInfo (New-Module -Name ExchangeModel -ScriptBlock ([scriptblock]::Create($text)))
$Model.Commands = @($Model.Commands | Where-Object { $_ }) + @(Get-Command -Module ExchangeModel -Name '*-Auth*', '*-Exchange*', '*-PushNotificationProxy', '*-MonitoringProbe', '*-PartnerApplication', '*-HybridConfiguration', '*-IntraOrganizationConnector' | ForEach-Object { $_.Name })
$env:USERDNSDOMAIN = 'CORP.FABRIKAM.COM'
