# What every modelled command does first: it notes that it was called, and it fails in the way that the case asks for.
$PSModuleAutoLoadingPreference = 'None'
Import-Module -Name Microsoft.PowerShell.Management, Microsoft.PowerShell.Utility
function New-ModelError {
    param([string]$Text, [string]$Category = 'NotSpecified')
    New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList (New-Object -TypeName System.InvalidOperationException -ArgumentList $Text), 'Modelled', $Category, $null
}
function Remove-Property {
    param($Row, [string]$Name)
    if ($null -ne $Row -and $Row.PSObject.Properties[$Name]) { $Row.PSObject.Properties.Remove($Name) }
    $Row
}
# Runs what a command does, unless a fault was asked for at this call. `Reads` tells what answers rows from what changes something.
function Invoke-Modelled {
    param($Cmdlet, [scriptblock]$Act, [switch]$Reads)
    $call = @{ name = $Cmdlet.MyInvocation.MyCommand.Name; reads = [bool]$Reads; rows = 0; properties = @() }
    [void]$Model.Calls.Add($call)
    $fault = $Model.Faults[$Model.Calls.Count]
    $kind = if ($fault) { $fault.kind } else { '' }
    if ($kind -eq 'throws') { $Cmdlet.ThrowTerminatingError((New-ModelError 'Access is denied.' 'PermissionDenied')) }
    if ($kind -eq 'writes-error') { $Cmdlet.WriteError((New-ModelError 'The operation could not be performed.')); return }
    if ($kind -eq 'nothing') { return }
    if ($kind -eq 'null') { Write-Output -InputObject $null -NoEnumerate; return }
    $rows = @(& $Act)
    $call.rows = $rows.Count
    if ($rows.Count -gt 0 -and $null -ne $rows[0]) { $call.properties = @($rows[0].PSObject.Properties | Where-Object { $_.MemberType -eq 'NoteProperty' } | ForEach-Object { $_.Name }) }
    if ($kind -eq 'throws-after') { $Cmdlet.ThrowTerminatingError((New-ModelError 'The operation has timed out.' 'OperationTimeout')) }
    for ($at = 0; $at -lt $rows.Count; $at++) {
        if ($kind -eq 'fewer' -and $at -eq $fault.row) { continue }
        if ($kind -eq 'property' -and $at -eq $fault.row) { Remove-Property $rows[$at] $fault.property } else { $rows[$at] }
    }
}
function Get-ModelCommand {
    $described = foreach ($command in Get-Command -Name $Model.Commands) {
        $sets = foreach ($set in $command.ParameterSets) {
            @{ name = $set.Name; mandatory = @($set.Parameters | Where-Object { $_.IsMandatory } | ForEach-Object { $_.Name }) }
        }
        $parameters = @{}
        foreach ($parameter in $command.Parameters.Values) { $parameters[$parameter.Name] = $parameter.ParameterType.Name }
        @{ name = $command.Name; parameters = $parameters; sets = @($sets) }
    }
    ConvertTo-Json -InputObject @($described) -Depth 6 -Compress
}
