& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Uninstall-Module' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Windows PowerShell 5.1 or PowerShell 7, with PowerShellGet. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'graph-modules-before.csv'
    $read = {
        $found = @(Get-Module -ListAvailable -Name Microsoft.Graph.Applications, Microsoft.Graph.Authentication -ErrorAction Stop | Where-Object { $_ })
        [pscustomobject]@{ Number = "$($found.Count)"; Modules = @($found | ForEach-Object { "$($_.Name) $($_.Version)" } | Sort-Object -Unique) -join '; ' }
    }
    $asText = { @($args[0] | ForEach-Object { $_.Number, $_.Modules }) -join '; ' }
    if (-not (Test-Path -LiteralPath $record)) {
        throw "There is no record in $record, so there is nothing to undo. Nothing was changed."
    }
    $saved = @(Import-Csv -LiteralPath $record -Encoding UTF8)
    if ($saved.Count -ne 1 -or $null -eq $saved[0].Modules -or $saved[0].Number -notmatch '^\d+$') {
        throw "The record in $record is not complete. Nothing was changed."
    }
    $saved = $saved[0]
    $now = & $read
    if ((& $asText (& $read)) -cne (& $asText $now)) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    $kept = @($saved.Modules.Split(';') | ForEach-Object { $_.Trim() })
    $added = @($now.Modules.Split(';') | ForEach-Object { $_.Trim() } | Where-Object { $_ -and $kept -notcontains $_ })
    foreach ($module in $added) {
        $name, $version = $module.Split(' ')
        Uninstall-Module -Name $name -RequiredVersion $version -ErrorAction Stop
    }
    $left = { @((& $read).Modules.Split(';') | ForEach-Object { $_.Trim() } | Where-Object { $_ -and $kept -notcontains $_ }) }
    if (@(& $left).Count -gt 0 -or @(& $left).Count -gt 0) {
        throw "The earlier state is not restored yet. Close every other PowerShell window, then run this again in a new one. The record is still in $record"
    }
    Remove-Item -LiteralPath $record
    if (Test-Path -LiteralPath $record) {
        throw "The earlier state is restored, but the record could not be removed. Delete it: $record"
    }
    Write-Host "Uninstalled: $($added -join '; ')"
}
