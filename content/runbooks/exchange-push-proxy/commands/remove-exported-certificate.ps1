& {
    $ErrorActionPreference = 'Stop'
    $path = '{{certificatePath}}'
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'exported-certificate-before.csv'
    if (-not (Test-Path -LiteralPath $record)) {
        throw "There is no record in $record, so there is nothing to undo. Nothing was changed."
    }
    $saved = @(Import-Csv -LiteralPath $record -Encoding UTF8)
    if ($saved.Count -ne 1 -or $null -eq $saved[0].NewFolders -or -not $saved[0].Content -or -not $saved[0].Path) {
        throw "The record in $record is not complete. Nothing was changed."
    }
    $saved = $saved[0]
    if ($saved.Path -ne $path) {
        throw "The record in $record belongs to $($saved.Path). Nothing was removed. Enter that path in the form, then run the new command."
    }
    foreach ($file in $path, "$path.new") {
        if (Test-Path -LiteralPath $file) {
            if ((Test-Path -LiteralPath $file -PathType Container) -or ($file -eq $path -and [Convert]::ToBase64String([System.IO.File]::ReadAllBytes($file)) -ne $saved.Content)) {
                throw "$file is not the file that was exported. Nothing was removed."
            }
            Remove-Item -LiteralPath $file -Confirm
        }
        if ([System.IO.File]::Exists($file)) {
            throw "The earlier state is not restored yet. Answer Yes to the question, or wait a minute, then run this again. The record is still in $record"
        }
    }
    foreach ($folder in $saved.NewFolders.Split('|')) {
        if ($folder -and [System.IO.Directory]::Exists($folder) -and [System.IO.Directory]::GetFileSystemEntries($folder).Length -eq 0) {
            [System.IO.Directory]::Delete($folder)
        }
    }
    Remove-Item -LiteralPath $record
    if (Test-Path -LiteralPath $record) {
        throw "The earlier state is restored, but the record could not be removed. Delete it: $record"
    }
    Write-Host "$path is gone."
}
