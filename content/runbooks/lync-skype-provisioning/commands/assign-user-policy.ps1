& {
    $ErrorActionPreference = 'Stop'
    $backup = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-user-policy.csv'
    $user = Get-CsUser -Identity '{{policyUser}}' -ErrorAction Stop
    if ("$($user.ExternalAccessPolicy)" -eq '{{accessPolicyName}}') {
        Write-Host "$($user.SipAddress) already has this policy. Nothing was changed, so there is nothing to undo."
    } else {
        New-Object -TypeName PSObject -Property @{ User = '{{policyUser}}'; Policy = "$($user.ExternalAccessPolicy)" } | Export-Csv -Path $backup -NoTypeInformation -Encoding UTF8 -ErrorAction Stop
        Grant-CsExternalAccessPolicy -Identity '{{policyUser}}' -PolicyName '{{accessPolicyName}}' -ErrorAction Stop
        Write-Host "$($user.SipAddress) has the policy. The earlier assignment is in $backup"
    }
}
