& {
    $ErrorActionPreference = 'Stop'
    foreach ($domain in '{{sipDomains}}') {
        nslookup.exe -type=SRV "_sipfederationtls._tcp.$domain."
    }
}
