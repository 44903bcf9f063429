& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-MgServicePrincipal', 'Update-MgServicePrincipal' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs the module Microsoft.Graph.Applications. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'key-credential-before.csv'
    if (-not (Test-Path -LiteralPath $record)) {
        throw "There is no record in $record, so there is nothing to undo. Nothing was changed."
    }
    $saved = @(Import-Csv -LiteralPath $record -Encoding UTF8)
    if ($saved.Count -ne 1 -or -not $saved[0].PrincipalId -or -not $saved[0].Thumbprint -or -not $saved[0].Certificate) {
        throw "The record in $record is not complete. Nothing was changed."
    }
    $saved = $saved[0]
    $principal = @(Get-MgServicePrincipal -Filter "appId eq '00000002-0000-0ff1-ce00-000000000000'" -Property Id -ErrorAction Stop | Where-Object { $_.Id })
    if ($principal.Count -ne 1) {
        throw 'This tenant has no service principal for Exchange Online. Nothing was changed. Check that you signed in to the right tenant and that it has an Exchange Online subscription.'
    }
    $id = [string]$principal[0].Id
    if ($id -ne $saved.PrincipalId) {
        throw "The record in $record belongs to another tenant. Nothing was changed. Sign in to the right tenant, then run this again."
    }
    $read = { @((Get-MgServicePrincipal -ServicePrincipalId $id -Property KeyCredentials -ErrorAction Stop).KeyCredentials | Where-Object { $_ }) }
    $listText = { @($args | ForEach-Object { $_ } | ForEach-Object { "$($_.Type) $($_.Usage) $(if ($_.Key) { [Convert]::ToBase64String($_.Key) })" } | Sort-Object) -join '; ' }
    $keys = @(& $read)
    if ((& $listText @(& $read)) -cne (& $listText $keys)) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    if (@($keys | Where-Object { -not ($_.Key -and $_.Type -and $_.Usage) }).Count -gt 0) {
        throw 'Microsoft Graph returned a key without its value, and writing the list back could drop it. Nothing was changed. Wait a few minutes, then run this again.'
    }
    $forms = @($saved.Certificate, [Convert]::ToBase64String([System.Text.Encoding]::ASCII.GetBytes($saved.Certificate)))
    $kept = @($keys | Where-Object { $forms -cnotcontains [Convert]::ToBase64String($_.Key) })
    $wanted = & $listText $kept
    if ($kept.Count -lt $keys.Count) {
        $sent = @($kept | ForEach-Object { @{ Type = $_.Type; Usage = $_.Usage; Key = $_.Key } })
        Update-MgServicePrincipal -ServicePrincipalId $id -KeyCredentials $sent -ErrorAction Stop | Out-Null
    }
    for ($try = 1; $try -lt 6 -and (& $listText @(& $read)) -cne $wanted; $try++) {
        Start-Sleep -Seconds 5
    }
    if ((& $listText @(& $read)) -cne $wanted -or (& $listText @(& $read)) -cne $wanted) {
        throw "The earlier state is not restored yet. Answer Yes to the question, or wait a minute, then run this again. The record is still in $record"
    }
    Remove-Item -LiteralPath $record
    if (Test-Path -LiteralPath $record) {
        throw "The earlier state is restored, but the record could not be removed. Delete it: $record"
    }
    Write-Host "Certificate $($saved.Thumbprint) is no longer registered. Keys kept: $($kept.Count)."
}
