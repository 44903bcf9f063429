& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Get-AuthConfig' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group View-Only Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $config = Get-AuthConfig -ErrorAction Stop
    if (-not $config) {
        throw 'Exchange did not show its current certificate. Run this again.'
    }
    $config | Format-List -Property CurrentCertificateThumbprint, PreviousCertificateThumbprint, NextCertificateThumbprint, NextCertificateEffectiveDate
}
