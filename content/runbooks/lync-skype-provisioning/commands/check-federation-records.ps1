& {
    $ErrorActionPreference = 'Stop'
    [void](Get-Command -Name 'Resolve-DnsName')
    foreach ($domain in '{{sipDomains}}') {
        $found = @()
        $result = 'no record'
        try {
            $found = @(Resolve-DnsName -Name "_sipfederationtls._tcp.$domain." -Type SRV -DnsOnly | Where-Object { $_.Type -eq 'SRV' })
        } catch {
            if (9003, 9501 -notcontains $_.Exception.NativeErrorCode) { $result = "not known: $($_.Exception.Message)" }
        }
        if ($found.Count -eq 0) {
            New-Object -TypeName PSObject -Property @{ Domain = $domain; Target = '-'; Port = '-'; Result = $result } | Format-List Domain, Target, Port, Result
        }
        foreach ($record in $found) {
            $result = 'check the target and the port'
            if ($record.NameTarget -eq '{{accessEdgeFqdn}}' -and $record.Port -eq 5061) {
                $result = 'OK'
            }
            New-Object -TypeName PSObject -Property @{ Domain = $domain; Target = $record.NameTarget; Port = $record.Port; Result = $result } | Format-List Domain, Target, Port, Result
        }
    }
}
