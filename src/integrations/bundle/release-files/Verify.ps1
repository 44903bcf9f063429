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
    }
    ko = @{
        missing = '없음: '; changed = '변경됨: '; extra = '추가됨: '
        good = '파일 {0}개가 모두 처음 만든 상태 그대로입니다.'
        bad = '파일 {1}개 중 {0}개가 다릅니다. 이 번들을 사용하지 말고 신뢰할 수 있는 곳에서 다시 받으십시오.'
        unable = '번들을 검증할 수 없습니다: '
        from = 'Fieldbook {0}, {1} 자 원본으로 만듦'
        hint = '이 결과는 파일이 서로 맞는다는 것만 보여 줍니다. 출처는 다운로드 페이지에 있는 zip의 해시로 확인하십시오.'
    }
    zh = @{
        missing = '缺少：'; changed = '已更改：'; extra = '多出：'
        good = '全部 {0} 个文件均与制作时一致。'
        bad = '{1} 个文件中有 {0} 个不一致。请勿使用此离线包，请从可信的来源重新获取。'
        unable = '无法校验此离线包：'
        from = 'Fieldbook {0}，根据 {1} 的源文件制作'
        hint = '这只能证明各文件彼此相符。要确认来源，请核对下载页面上列出的 zip 哈希值。'
    }
    fr = @{
        missing = "Manquant : "; changed = "Modifié : "; extra = "En trop : "
        good = "Les {0} fichiers sont tels qu’ils ont été produits."
        bad = "Nombre de fichiers différents : {0} sur {1}. N’utilisez pas cette archive : procurez-vous-la de nouveau auprès d’une source sûre."
        unable = "L’archive ne peut pas être vérifiée : "
        from = "Fieldbook {0}, produit à partir des sources du {1}"
        hint = "Cela prouve que les fichiers vont ensemble. Leur origine se vérifie avec l’empreinte du zip, sur la page de téléchargement."
    }
}

$tag = ($Language -split '-')[0].ToLowerInvariant()
if (-not $words.ContainsKey($tag)) { $tag = 'en' }
$say = $words[$tag]

function Get-Sha256([string]$File) {
    $stream = [System.IO.File]::OpenRead($File)
    try {
        $algorithm = [System.Security.Cryptography.SHA256]::Create()
        ([System.BitConverter]::ToString($algorithm.ComputeHash($stream)) -replace '-', '').ToLowerInvariant()
    } finally {
        $stream.Dispose()
    }
}

function Read-Table([string]$File, [string]$Pattern) {
    $table = New-Object 'System.Collections.Generic.Dictionary[string,string]'
    if (-not [System.IO.File]::Exists($File)) { return , $table }
    foreach ($line in [System.IO.File]::ReadAllLines($File)) {
        $found = [regex]::Match($line, $Pattern)
        if ($found.Success) { $table[$found.Groups['path'].Value] = $found.Groups['hash'].Value }
    }
    , $table
}

try {
    if ($Path -eq '') { $Path = Split-Path -Parent $MyInvocation.MyCommand.Path }
    $root = (Resolve-Path -LiteralPath $Path).ProviderPath.TrimEnd('\', '/')
    $manifestFile = Join-Path $root 'MANIFEST.json'
    $sumsFile = Join-Path $root 'SHA256SUMS'
    $report = New-Object 'System.Collections.Generic.List[string]'
    $listed = Read-Table $sumsFile '^(?<hash>[0-9a-f]{64})  (?<path>\S+)$'
    $manifest = Read-Table $manifestFile '^\s+\{"path":"(?<path>[^"]+)","size":\d+,"sha256":"(?<hash>[0-9a-f]{64})"\},?$'
    if ($manifest.Count -eq 0 -and $listed.Count -eq 0) { throw 'MANIFEST.json, SHA256SUMS' }

    $actual = New-Object 'System.Collections.Generic.Dictionary[string,string]'
    foreach ($file in [System.IO.Directory]::GetFiles($root, '*', [System.IO.SearchOption]::AllDirectories)) {
        $name = $file.Substring($root.Length + 1).Replace('\', '/')
        $actual[$name] = Get-Sha256 $file
    }

    # The two lists were made from the same files. Where they contradict each other, the one that the file itself
    # agrees with is right and the other was changed.
    $wrongLists = @{}
    $names = New-Object 'System.Collections.Generic.SortedDictionary[string,bool]' ([System.StringComparer]::Ordinal)
    foreach ($name in $listed.Keys) { $names[$name] = $true }
    foreach ($name in $manifest.Keys) { $names[$name] = $true }
    foreach ($name in $actual.Keys) { $names[$name] = $true }
    foreach ($name in $names.Keys) {
        if ($name -ceq 'SHA256SUMS' -or $name -ceq 'MANIFEST.json') { continue }
        $hash = $null
        if ($actual.ContainsKey($name)) { $hash = $actual[$name] }
        $inManifest = $null
        if ($manifest.ContainsKey($name)) { $inManifest = $manifest[$name] }
        $inSums = $null
        if ($listed.ContainsKey($name)) { $inSums = $listed[$name] }
        if ($manifest.Count -eq 0) { $inManifest = $inSums }
        if ($listed.Count -eq 0) { $inSums = $inManifest }
        if ($hash -ceq $inManifest -and $hash -ceq $inSums) { continue }
        if ($inManifest -cne $inSums -and $hash -ceq $inManifest) { $wrongLists['SHA256SUMS'] = $true; continue }
        if ($inManifest -cne $inSums -and $hash -ceq $inSums) { $wrongLists['MANIFEST.json'] = $true; continue }
        if ($null -eq $hash) { $report.Add($say.missing + $name) }
        elseif ($null -eq $inManifest -and $null -eq $inSums) { $report.Add($say.extra + $name) }
        else { $report.Add($say.changed + $name) }
    }
    foreach ($name in @('MANIFEST.json', 'SHA256SUMS')) {
        if (-not $actual.ContainsKey($name)) { $report.Add($say.missing + $name) }
    }
    if ($actual.ContainsKey('SHA256SUMS')) {
        foreach ($line in [System.IO.File]::ReadAllLines($sumsFile)) {
            if ($line -cnotmatch '^[0-9a-f]{64}  \S+$') { $wrongLists['SHA256SUMS'] = $true }
        }
    }
    if ($actual.ContainsKey('MANIFEST.json') -and $actual.ContainsKey('SHA256SUMS')) {
        if (-not $listed.ContainsKey('MANIFEST.json')) { $wrongLists['SHA256SUMS'] = $true }
        elseif ($listed['MANIFEST.json'] -cne $actual['MANIFEST.json'] -and $wrongLists.Count -eq 0) { $wrongLists['MANIFEST.json'] = $true }
    }
    foreach ($name in @($wrongLists.Keys | Sort-Object)) { $report.Add($say.changed + $name) }

    $about = ''
    if ($actual.ContainsKey('MANIFEST.json')) { $about = [System.IO.File]::ReadAllText($manifestFile) }
    $version = [regex]::Match($about, '"version": "([^"]*)"').Groups[1].Value
    $date = [regex]::Match($about, '"date": "(\d{4}-\d\d-\d\d)').Groups[1].Value
    Write-Output ($say.from -f $version, $date)
    foreach ($line in $report) { Write-Output $line }
    if ($report.Count -eq 0) {
        Write-Output ($say.good -f $actual.Count)
        Write-Output $say.hint
        exit 0
    }
    Write-Output ($say.bad -f $report.Count, $names.Count)
    exit 1
} catch {
    Write-Output ($say.unable + $_.Exception.Message)
    exit 2
}
