# The DNS client of Windows 8 and Windows Server 2012, with the parameters of Windows PowerShell 3.0. The real one is compiled and heeds the caller's
# $ErrorActionPreference, so it stands outside a module. A name that is not there is an error of Windows with its number, as the real one reports it.
function Resolve-DnsName {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, Position = 0)][string]$Name, [Parameter(Position = 1)][string]$Type, [string[]]$Server, [switch]$DnsOnly, [switch]$CacheOnly,
        [switch]$NoHostsFile, [switch]$LlmnrFallback, [switch]$NoRecursion, [switch]$QuickTimeout, [switch]$TcpOnly
    )
    Invoke-Modelled $PSCmdlet {
        $rows = @($Model.World.DnsRecords | Where-Object { $_ -and $_.Identity -eq $Name.TrimEnd('.') })
        if ($rows.Count -eq 0) { throw (New-Object -TypeName System.ComponentModel.Win32Exception -ArgumentList 9003, "$Name : DNS name does not exist") }
        foreach ($row in $rows) { [pscustomobject]@{ Name = $row.Identity; Type = $row.Type; NameTarget = $row.NameTarget; Port = [int]$row.Port } }
    } -Reads
}
