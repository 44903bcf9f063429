& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Connect-MsolService', 'Get-MsolServicePrincipal', 'Get-MsolServicePrincipalCredential', 'Remove-MsolServicePrincipalCredential' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs the module MSOnline, which Microsoft has switched off. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'msonline-credential-before.csv'
    if (-not (Test-Path -LiteralPath $record)) {
        throw "There is no record in $record, so there is nothing to undo. Nothing was changed."
    }
    $saved = @(Import-Csv -LiteralPath $record -Encoding UTF8)
    if ($saved.Count -ne 1 -or -not $saved[0].PrincipalId -or -not $saved[0].Thumbprint -or -not $saved[0].Certificate) {
        throw "The record in $record is not complete. Nothing was changed."
    }
    $saved = $saved[0]
    Write-Host 'Sign in as an administrator of the Office 365 tenant.'
    Connect-MsolService -ErrorAction Stop
    $id = [string](Get-MsolServicePrincipal -ServicePrincipalName '00000002-0000-0ff1-ce00-000000000000' -ErrorAction Stop).AppPrincipalId
    if (-not $id) {
        throw 'This tenant has no service principal for Exchange Online. Nothing was changed. Check that you signed in to the right tenant and that it has an Exchange Online subscription.'
    }
    if ($id -ne $saved.PrincipalId) {
        throw "The record in $record is of another tenant. Nothing was changed. Sign in to the right tenant, then run this again."
    }
    $read = { @(Get-MsolServicePrincipalCredential -AppPrincipalId $id -ReturnKeyValues $true -ErrorAction Stop | Where-Object { $_ }) }
    $listText = { @($args | ForEach-Object { $_ } | ForEach-Object { "$($_.KeyId) $($_.Value)" } | Sort-Object) -join '; ' }
    $keys = @(& $read)
    if ((& $listText @(& $read)) -cne (& $listText $keys) -or @($keys | Where-Object { -not $_.KeyId }).Count -gt 0) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    $added = @($keys | Where-Object { $_.Value -ceq $saved.Certificate })
    if ($added.Count -gt 0) {
        Remove-MsolServicePrincipalCredential -AppPrincipalId $id -KeyIds @($added | ForEach-Object { $_.KeyId }) -ErrorAction Stop
    }
    $wanted = & $listText @($keys | Where-Object { $_.Value -cne $saved.Certificate })
    if ((& $listText @(& $read)) -cne $wanted -or (& $listText @(& $read)) -cne $wanted) {
        throw "The earlier state is not restored yet. Answer Yes to the question, or wait a minute, then run this again. The record is still in $record"
    }
    Remove-Item -LiteralPath $record
    if (Test-Path -LiteralPath $record) {
        throw "The earlier state is restored, but the record could not be removed. Delete it: $record"
    }
    Write-Host "Certificate $($saved.Thumbprint) is no longer registered."
}
