Get-CsAdminRoleAssignment -Identity $env:USERNAME
