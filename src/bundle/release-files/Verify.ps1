[CmdletBinding()]
param([string]$Path = '', [string]$Language = $PSUICulture)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

# The texts by language: the build fills them in from content/interface.
$words = @{}

$tag = ($Language -split '-')[0].ToLowerInvariant()
if (-not $words.ContainsKey($tag)) { $tag = 'en' }
$say = $words[$tag]

# A character a byte, so that a text is compared and hashed as the bytes that it is.
$bytewise = [System.Text.Encoding]::GetEncoding(28591)

function Get-Sha256([System.IO.Stream]$Stream) {
    try {
        $algorithm = [System.Security.Cryptography.SHA256]::Create()
        ([System.BitConverter]::ToString($algorithm.ComputeHash($Stream)) -replace '-', '').ToLowerInvariant()
    } finally {
        $Stream.Dispose()
    }
}

function Get-TextSha256([string]$Text) {
    Get-Sha256 (New-Object System.IO.MemoryStream -ArgumentList (, $bytewise.GetBytes($Text)))
}

function Read-List([string]$File) {
    if ([System.IO.File]::Exists($File)) { $bytewise.GetString([System.IO.File]::ReadAllBytes($File)) } else { '' }
}

# Operators like -ceq pass over characters that have no weight in a language.
function Test-Same([string]$One, [string]$Other) { [string]::Equals($One, $Other, [System.StringComparison]::Ordinal) }

function Test-Entry($Table, [string]$Name, [string]$Hash) { $Table.ContainsKey($Name) -and (Test-Same $Table[$Name] $Hash) }

# Someone who changes a digit of a hash leaves the others; of another text all digits are others.
function Test-Near([string]$One, [string]$Other) {
    $same = 0
    for ($at = 0; $at -lt 64; $at++) { if ($One[$at] -eq $Other[$at]) { $same++ } }
    $same -ge 32
}

function New-Table { , (New-Object 'System.Collections.Generic.Dictionary[string,string]') }
function New-List { , (New-Object 'System.Collections.Generic.List[string]') }
function Join-Sums($Lines) { [string]::Join('', $Lines.ToArray()) }
function Join-Manifest([string]$Head, $Entries) { $Head + [string]::Join(",`n", $Entries.ToArray()) + "`n  ]`n}`n" }

try {
    if ($Path -eq '') { $Path = Split-Path -Parent $MyInvocation.MyCommand.Path }
    $root = (Resolve-Path -LiteralPath $Path).ProviderPath.TrimEnd('\', '/') + [System.IO.Path]::DirectorySeparatorChar
    $actual = New-Table
    foreach ($file in [System.IO.Directory]::GetFiles($root, '*', [System.IO.SearchOption]::AllDirectories)) {
        $actual[$file.Substring($root.Length).Replace('\', '/')] = Get-Sha256 ([System.IO.File]::OpenRead($file))
    }

    # The entries of both lists, and what each list would be as the bundler writes it if the other one is right.
    $about = Read-List ($root + 'MANIFEST.json')
    $head = [regex]::Match($about, '\A\{\n  "name": "fieldbook",\n  "version": "[^"\s]+",\n  "date": "[0-9T:.Z-]+",\n' +
        '  "languages": \[\n(    "[a-z]+",\n)*    "[a-z]+"\n  \],\n  "files": \[\n').Value
    $manifest = New-Table
    $sizes = New-Table
    $entries = New-List
    $sumsByManifest = New-List
    foreach ($found in [regex]::Matches($about, '\{"path":"([^"]+)","size":([0-9]+),"sha256":"([0-9a-f]{64})"\}')) {
        $name = $found.Groups[1].Value
        $sizes[$name] = $found.Groups[2].Value
        $manifest[$name] = $found.Groups[3].Value
        $entries.Add('    ' + $found.Value)
        $sumsByManifest.Add($manifest[$name] + '  ' + $name + "`n")
    }
    $sums = Read-List ($root + 'SHA256SUMS')
    $listed = New-Table
    $lines = New-List
    $entriesBySums = New-List
    $ofManifest = New-List
    foreach ($found in [regex]::Matches($sums, '(?m)^([0-9a-f]{64})  (\S+)\r?$')) {
        $hash = $found.Groups[1].Value
        $name = $found.Groups[2].Value
        $lines.Add($hash + '  ' + $name + "`n")
        if (Test-Same $name 'MANIFEST.json') { $ofManifest.Add($hash); continue }
        $listed[$name] = $hash
        $size = ''
        if (Test-Entry $actual $name $hash) { $size = (New-Object System.IO.FileInfo ($root + $name)).Length }
        elseif ($sizes.ContainsKey($name)) { $size = $sizes[$name] }
        $entriesBySums.Add('    {"path":"' + $name + '","size":' + $size + ',"sha256":"' + $hash + '"}')
    }
    if ($manifest.Count -eq 0 -and $listed.Count -eq 0) { throw 'MANIFEST.json, SHA256SUMS' }
    $manifestIsWhole = $head -ne '' -and (Test-Same $about (Join-Manifest $head $entries))
    $sumsAreWhole = $ofManifest.Count -eq 1 -and (Test-Same $sums (Join-Sums $lines))

    # Which list was changed. A hash in one proves the other; failing that, its form or the files themselves tell.
    $report = New-List
    $wrongManifest = $false
    $wrongSums = $false
    $unclear = $false
    if (-not $actual.ContainsKey('MANIFEST.json')) { $wrongSums = -not $sumsAreWhole }
    elseif (-not $actual.ContainsKey('SHA256SUMS')) { $wrongManifest = -not $manifestIsWhole }
    elseif ($ofManifest.Contains($actual['MANIFEST.json'])) {
        $sumsByManifest.Add($actual['MANIFEST.json'] + "  MANIFEST.json`n")
        $wrongSums = -not (Test-Same $sums (Join-Sums $sumsByManifest))
    }
    elseif ($ofManifest.Contains((Get-TextSha256 (Join-Manifest $head $entriesBySums)))) { $wrongManifest = $true }
    elseif (-not $manifestIsWhole -or -not $sumsAreWhole) {
        $wrongManifest = -not $manifestIsWhole
        $wrongSums = -not $sumsAreWhole
    }
    elseif (Test-Near $ofManifest[0] $actual['MANIFEST.json']) { $wrongSums = $true }
    else {
        $byManifest = 0
        $bySums = 0
        $byBoth = 0
        foreach ($name in $actual.Keys) {
            $inManifest = Test-Entry $manifest $name $actual[$name]
            $inSums = Test-Entry $listed $name $actual[$name]
            if ($inManifest -and $inSums) { $byBoth++ } elseif ($inManifest) { $byManifest++ } elseif ($inSums) { $bySums++ }
        }
        $wrongManifest = $bySums -gt 0 -and $byManifest -eq 0
        $wrongSums = $byManifest -gt 0 -and $bySums -eq 0 -and $byBoth -eq 0
        $unclear = -not $wrongManifest -and -not $wrongSums
    }
    $believed = @($manifest, $listed)
    if ($manifest.Count -eq 0 -or ($wrongManifest -and -not $wrongSums -and $listed.Count -gt 0)) { $believed = @(, $listed) }
    elseif ($listed.Count -eq 0 -or ($wrongSums -and -not $wrongManifest)) { $believed = @(, $manifest) }

    $names = New-Object 'System.Collections.Generic.SortedDictionary[string,bool]' ([System.StringComparer]::Ordinal)
    foreach ($table in @($believed) + @(, $actual)) { foreach ($name in $table.Keys) { $names[$name] = $true } }
    foreach ($name in @('MANIFEST.json', 'SHA256SUMS')) { [void]$names.Remove($name) }
    foreach ($name in $names.Keys) {
        $known = @($believed | Where-Object { $_.ContainsKey($name) })
        if (-not $actual.ContainsKey($name)) { $report.Add($say.missing -f $name) }
        elseif ($known.Count -eq 0) { $report.Add($say.extra -f $name) }
        else {
            $agreeing = @($known | Where-Object { Test-Same $_[$name] $actual[$name] }).Count
            if ($agreeing -eq 0 -or ($unclear -and $agreeing -lt 2)) { $report.Add($say.changed -f $name) }
        }
    }
    foreach ($name in @('MANIFEST.json', 'SHA256SUMS')) {
        if (-not $actual.ContainsKey($name)) { $report.Add($say.missing -f $name) }
    }
    if ($unclear) { $report.Add($say.unclear) }
    if ($wrongManifest) { $report.Add($say.changed -f 'MANIFEST.json') }
    if ($wrongSums) { $report.Add($say.changed -f 'SHA256SUMS') }

    $version = [regex]::Match($about, '"version": "([^"]*)"').Groups[1].Value
    $date = [regex]::Match($about, '"date": "(\d{4}-\d\d-\d\d)').Groups[1].Value
    Write-Output ($say.made -f $version, $date)
    foreach ($line in $report) { Write-Output $line }
    if ($report.Count -eq 0) {
        Write-Output ($say.good -f $actual.Count)
        Write-Output $say.hint
        exit 0
    }
    Write-Output ($say.bad -f $report.Count, ($names.Count + 2))
    exit 1
} catch {
    Write-Output ($say.unable -f $_.Exception.Message)
    exit 2
}
