# The computer's certificate store and its services.
function Get-ChildItem {
    [CmdletBinding()]
    param($Path)
    if ($Path -notlike 'Cert:*') { throw "No mock for $Path." }
    $World.Store
}
function Get-Service {
    [CmdletBinding()]
    param($ComputerName, $Name)
    if ($World.Service -eq 'missing') { Write-Error "Cannot find any service with service name '$Name'." }
    [pscustomobject]@{ MachineName = $ComputerName; Name = $Name; Status = $World.Service }
}
function Restart-Service {
    [CmdletBinding()]
    param([Parameter(ValueFromPipeline = $true)]$InputObject)
    process {
        Test-Refused 'Restart-Service'
        [void]$global:Calls.Add("Restart-Service $($InputObject.Name) on $($InputObject.MachineName)")
        if ($World.AfterRestart) { $World.Service = $World.AfterRestart }
    }
}
