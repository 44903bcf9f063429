Get-Module -ListAvailable -Name Microsoft.Graph.Authentication, Microsoft.Graph.Applications | Format-Table -Property Name, Version
