# What a computer has beside its files: the certificate store, services, modules, and time that passes at once.
function Start-Sleep { param([int]$Seconds) }
function Get-ChildItem {
    [CmdletBinding()]
    param([Parameter(Position = 0)][string[]]$Path, [string[]]$LiteralPath, [string]$Filter, [switch]$Recurse, [switch]$Force)
    if ("$Path" -ne 'Cert:\LocalMachine\My') { throw "No model for $Path." }
    Invoke-Modelled $PSCmdlet { foreach ($row in $Model.World.Store) { [pscustomobject]@{ Thumbprint = $row.Identity; RawData = [Convert]::FromBase64String($row.RawData) } } } -Reads
}
function Get-Service {
    [CmdletBinding()]
    param([Parameter(Position = 0)][string[]]$Name, [string[]]$ComputerName)
    Invoke-Modelled $PSCmdlet {
        $rows = @($Model.World.Services | Where-Object { $_.Identity -eq $Name[0] -and $_.MachineName -eq $ComputerName[0] })
        if ($rows.Count -eq 0) { throw "Cannot find any service with service name '$Name'." }
        foreach ($row in $rows) { [pscustomobject]@{ Name = $row.Identity; MachineName = $row.MachineName; Status = $row.Status } }
    } -Reads
}
function Set-ServiceStatus {
    param($Cmdlet, $Service, [string]$Status)
    Invoke-Modelled $Cmdlet { foreach ($row in $Model.World.Services) { if ($row.MachineName -eq $Service.MachineName) { $row.Status = $Status } } }
}
function Stop-Service {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([Parameter(Mandatory = $true, ValueFromPipeline = $true)]$InputObject, [switch]$Force, [switch]$PassThru)
    process { Set-ServiceStatus $PSCmdlet $InputObject 'Stopped' }
}
function Start-Service {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([Parameter(Mandatory = $true, ValueFromPipeline = $true)]$InputObject, [switch]$PassThru)
    process { Set-ServiceStatus $PSCmdlet $InputObject 'Running' }
}
function Get-Module {
    [CmdletBinding()]
    param([Parameter(Position = 0)][string[]]$Name, [switch]$ListAvailable, [switch]$All)
    Invoke-Modelled $PSCmdlet { foreach ($row in $Model.World.Modules) { if ($Name -contains $row.Name) { [pscustomobject]@{ Name = $row.Name; Version = [version]$row.Version } } } } -Reads
}
# Parameters of PowerShellGet 1.0, which comes with Windows PowerShell 5.0.
function Install-Module {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([Parameter(Mandatory = $true, Position = 0)][string[]]$Name, [ValidateSet('CurrentUser', 'AllUsers')][string]$Scope, [version]$RequiredVersion, [version]$MinimumVersion, [string[]]$Repository, [switch]$Force)
    Invoke-Modelled $PSCmdlet {
        if (@($Model.World.Answers | Where-Object { $_ -and -not $_.Yes }).Count -gt 0) { return }
        foreach ($added in 'Microsoft.Graph.Authentication', 'Microsoft.Graph.Applications') {
            if (@($Model.World.Modules | Where-Object { $_ -and $_.Name -eq $added -and $_.Version -eq '2.30.0' }).Count -eq 0) {
                $Model.World.Modules = @($Model.World.Modules | Where-Object { $_ }) + [ordered]@{ Identity = "$added 2.30.0"; Name = $added; Version = '2.30.0' }
            }
        }
    }
}
function Uninstall-Module {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([Parameter(Mandatory = $true, Position = 0)][string[]]$Name, [version]$RequiredVersion, [version]$MinimumVersion, [version]$MaximumVersion, [switch]$AllVersions, [switch]$Force)
    Invoke-Modelled $PSCmdlet { $Model.World.Modules = @($Model.World.Modules | Where-Object { $_ -and -not ($_.Name -eq $Name[0] -and $_.Version -eq [string]$RequiredVersion) }) }
}
$Model.Commands = @($Model.Commands | Where-Object { $_ }) + @('Get-ChildItem', 'Get-Service', 'Stop-Service', 'Start-Service', 'Get-Module', 'Install-Module', 'Uninstall-Module')
