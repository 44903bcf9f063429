& {
    $ErrorActionPreference = 'Stop'
    $backup = Join-Path -Path $env:USERPROFILE -ChildPath 'skype-user-policy.csv'
    if (-not (Test-Path -LiteralPath $backup)) {
        throw "$backup does not exist. Run this on the computer, and with the account, that assigned the policy."
    }
    $saved = Import-Csv -Path $backup -ErrorAction Stop
    $policy = $null
    if ($saved.Policy) {
        $policy = $saved.Policy
    }
    Grant-CsExternalAccessPolicy -Identity $saved.User -PolicyName $policy -ErrorAction Stop
    Remove-Item -LiteralPath $backup
    Write-Host "$($saved.User) has the earlier assignment again."
}
