[CmdletBinding()]
param([string]$Path = '', [string]$Language = $PSUICulture)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$words = @{
    en = @{
        missing = 'Missing: '; changed = 'Changed: '; extra = 'Extra: '
        good = 'All {0} files are as they were made.'
        bad = 'Files that differ: {0} of {1}. Do not use this bundle: get it again from a source that you trust.'
        unable = 'The bundle cannot be verified: '
        from = 'Fieldbook {0}, made from the sources of {1}'
        hint = 'This proves that the files belong together. Where they came from is proved by the hash of the zip on the download page.'
        unclear = 'MANIFEST.json and SHA256SUMS contradict each other. At least one of them was changed; which one cannot be told.'
    }
    ko = @{
        missing = '없음: '; changed = '변경됨: '; extra = '추가됨: '
        good = '파일 {0}개가 모두 처음 만든 상태 그대로입니다.'
        bad = '파일 {1}개 중 {0}개가 다릅니다. 이 번들을 사용하지 말고 신뢰할 수 있는 곳에서 다시 받으십시오.'
        unable = '번들을 검증할 수 없습니다: '
        from = 'Fieldbook {0}, {1} 자 원본으로 만듦'
        hint = '이 결과는 파일이 서로 맞는다는 것만 보여 줍니다. 출처는 다운로드 페이지에 있는 zip의 해시로 확인하십시오.'
        unclear = 'MANIFEST.json과 SHA256SUMS의 내용이 서로 맞지 않습니다. 둘 중 하나 이상이 변경되었지만 어느 것인지는 알 수 없습니다.'
    }
    zh = @{
        missing = '缺少：'; changed = '已更改：'; extra = '多出：'
        good = '全部 {0} 个文件均与制作时一致。'
        bad = '{1} 个文件中有 {0} 个不一致。请勿使用此离线包，请从可信的来源重新获取。'
        unable = '无法校验此离线包：'
        from = 'Fieldbook {0}，根据 {1} 的源文件制作'
        hint = '这只能证明各文件彼此相符。要确认来源，请核对下载页面上列出的 zip 哈希值。'
        unclear = 'MANIFEST.json 与 SHA256SUMS 相互矛盾。其中至少有一个已更改，但无法判断是哪一个。'
    }
    fr = @{
        missing = "Manquant : "; changed = "Modifié : "; extra = "En trop : "
        good = "Les {0} fichiers sont tels qu’ils ont été produits."
        bad = "Nombre de fichiers différents : {0} sur {1}. N’utilisez pas cette archive : procurez-vous-la de nouveau auprès d’une source sûre."
        unable = "L’archive ne peut pas être vérifiée : "
        from = "Fieldbook {0}, produit à partir des sources du {1}"
        hint = "Cela prouve que les fichiers vont ensemble. Leur origine se vérifie avec l’empreinte du zip, sur la page de téléchargement."
        unclear = "MANIFEST.json et SHA256SUMS se contredisent. Au moins l’un des deux a été modifié, sans qu’il soit possible de dire lequel."
    }
}

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
        if (-not $actual.ContainsKey($name)) { $report.Add($say.missing + $name) }
        elseif ($known.Count -eq 0) { $report.Add($say.extra + $name) }
        else {
            $agreeing = @($known | Where-Object { Test-Same $_[$name] $actual[$name] }).Count
            if ($agreeing -eq 0 -or ($unclear -and $agreeing -lt 2)) { $report.Add($say.changed + $name) }
        }
    }
    foreach ($name in @('MANIFEST.json', 'SHA256SUMS')) {
        if (-not $actual.ContainsKey($name)) { $report.Add($say.missing + $name) }
    }
    if ($unclear) { $report.Add($say.unclear) }
    if ($wrongManifest) { $report.Add($say.changed + 'MANIFEST.json') }
    if ($wrongSums) { $report.Add($say.changed + 'SHA256SUMS') }

    $version = [regex]::Match($about, '"version": "([^"]*)"').Groups[1].Value
    $date = [regex]::Match($about, '"date": "(\d{4}-\d\d-\d\d)').Groups[1].Value
    Write-Output ($say.from -f $version, $date)
    foreach ($line in $report) { Write-Output $line }
    if ($report.Count -eq 0) {
        Write-Output ($say.good -f $actual.Count)
        Write-Output $say.hint
        exit 0
    }
    Write-Output ($say.bad -f $report.Count, ($names.Count + 2))
    exit 1
} catch {
    Write-Output ($say.unable + $_.Exception.Message)
    exit 2
}
