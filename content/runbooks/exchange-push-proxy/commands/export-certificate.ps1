& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-AuthConfig' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $path = '{{certificatePath}}'
    $record = Join-Path -Path $env:USERPROFILE -ChildPath 'exported-certificate-before.csv'
    $thumbprint = (Get-AuthConfig -ErrorAction Stop).CurrentCertificateThumbprint
    if (-not $thumbprint) {
        throw 'Exchange has no current certificate. Nothing was written. Set the current certificate first, then run this again.'
    }
    $certificate = Get-ChildItem -Path 'Cert:\LocalMachine\My' -ErrorAction Stop | Where-Object { $_.Thumbprint -eq $thumbprint } | Select-Object -First 1
    if (-not $certificate.RawData) {
        throw "Certificate $thumbprint is not in the computer store of this server. Nothing was written. Run this on an Exchange server that has it."
    }
    $content = [Convert]::ToBase64String($certificate.RawData)
    if (Test-Path -LiteralPath $path) {
        if (-not (Test-Path -LiteralPath $path -PathType Leaf) -or [Convert]::ToBase64String([System.IO.File]::ReadAllBytes($path)) -ne $content) {
            throw "$path is there already and is not certificate $thumbprint. Nothing was written. Move it away or choose another path, then run this again."
        }
        Write-Host "$path already holds certificate $thumbprint. Nothing was written."
        return
    }
    if ((Test-Path -LiteralPath "$path.new") -and -not (Test-Path -LiteralPath $record)) {
        throw "$path.new is in the way. Nothing was written. Move it away or choose another path, then run this again."
    }
    $folders = @()
    $folder = Split-Path -Path $path -Parent
    while ($folder -and -not (Test-Path -LiteralPath $folder)) {
        $folders += $folder
        $folder = Split-Path -Path $folder -Parent
    }
    $asText = { @($args[0] | ForEach-Object { $_.Path, $_.Thumbprint, $_.Content, $_.NewFolders }) -join '; ' }
    $before = [pscustomobject]@{ Path = $path; Thumbprint = $thumbprint; Content = $content; NewFolders = $folders -join '|' }
    if ((Test-Path -LiteralPath $record) -and @(Import-Csv -LiteralPath $record -Encoding UTF8 | ForEach-Object { "$($_.Path) $($_.Content)" }) -notcontains "$path $content") {
        throw "An earlier export is recorded in $record. Nothing was written. Undo it with its own path, or move the record away, then run this again."
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
    if ($folders.Count -gt 0) {
        New-Item -Path $folders[0] -ItemType Directory -ErrorAction Stop | Out-Null
    }
    [System.IO.File]::WriteAllBytes("$path.new", [Convert]::FromBase64String($content))
    Move-Item -LiteralPath "$path.new" -Destination $path
    if ([Convert]::ToBase64String([System.IO.File]::ReadAllBytes($path)) -ne $content) {
        throw "The change does not show yet. Answer Yes to the question, or wait a minute, then run this again. The earlier state is in $record"
    }
    Write-Host "Exported certificate $thumbprint to $path."
}
