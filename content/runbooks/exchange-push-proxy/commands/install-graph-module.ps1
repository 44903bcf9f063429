& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Install-Module', 'Uninstall-Module' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Windows PowerShell 5.1 or PowerShell 7, with PowerShellGet. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'graph-modules-before.csv'
    $read = {
        $found = @(Get-Module -ListAvailable -Name Microsoft.Graph.Applications, Microsoft.Graph.Authentication -ErrorAction Stop | Where-Object { $_ })
        [pscustomobject]@{ Number = "$($found.Count)"; Modules = @($found | ForEach-Object { "$($_.Name) $($_.Version)" } | Sort-Object -Unique) -join '; ' }
    }
    $asText = { @($args[0] | ForEach-Object { $_.Number, $_.Modules }) -join '; ' }
    $before = & $read
    if ((& $asText (& $read)) -cne (& $asText $before)) {
        throw 'Two answers were different. Nothing was changed. Wait a minute, then run this again.'
    }
    if ($before.Modules -match 'Microsoft\.Graph\.Applications') {
        Write-Host 'Microsoft.Graph.Applications is there already. Nothing was installed.'
        return
    }
    $fresh = -not (Test-Path -LiteralPath $record)
    if ($fresh) {
        $before | Export-Csv -LiteralPath "$record.new" -NoTypeInformation -Encoding UTF8
        if ((& $asText (Import-Csv -LiteralPath "$record.new" -Encoding UTF8)) -cne (& $asText $before)) {
            throw "The earlier state could not be written to $record. Nothing was changed."
        }
        Move-Item -LiteralPath "$record.new" -Destination $record
    }
    if (-not (Test-Path -LiteralPath $record)) {
        throw "The earlier state could not be written to $record. Nothing was changed."
    }
    try {
        Install-Module -Name Microsoft.Graph.Applications -Scope CurrentUser -ErrorAction Stop
    } catch {
        if ($fresh -and (& $asText (& $read)) -ceq (& $asText $before)) {
            Remove-Item -LiteralPath $record
        }
        throw
    }
    $after = & $read
    if ($after.Modules -notmatch 'Microsoft\.Graph\.Applications') {
        throw "The change does not show yet. Answer Yes to the question, or wait a minute, then run this again. The earlier state is in $record"
    }
    Write-Host "Installed. Present now: $($after.Modules)"
    Write-Host "The earlier state is in $record"
}
