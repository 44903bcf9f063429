# What the modelled Lync cmdlets act on: the tables of $Model.World, one row an object of the configuration.
enum VerificationLevelType { AlwaysVerifiable; AlwaysUnverifiable; UseSourceVerification }
function Get-Row {
    param([string]$Table, [string]$Identity)
    foreach ($row in $Model.World[$Table]) {
        if ($Identity -and $row.Identity -ne $Identity) { continue }
        $shown = [pscustomobject]$row
        # As the product gives it: its first name is 0, which counts as false.
        $level = $row.VerificationLevel -as [VerificationLevelType]
        if ($null -ne $level) { $shown.VerificationLevel = $level }
        $shown
    }
}
function Find-Row {
    param([string]$Table, [string]$Identity)
    foreach ($row in $Model.World[$Table]) { if ($row.Identity -eq $Identity) { return $row } }
    throw "Cannot find the object `"$Identity`"."
}
function Read-Row {
    param($Cmdlet, [string]$Table, [string]$Identity)
    Invoke-Modelled $Cmdlet {
        if ($Identity) { [void](Find-Row $Table $Identity) }
        Get-Row $Table $Identity
    } -Reads
}
function Set-Row {
    param($Cmdlet, [string]$Table, [string]$Identity, $Values)
    Invoke-Modelled $Cmdlet {
        $row = Find-Row $Table $Identity
        foreach ($name in @($Values.Keys)) { if ($row.Contains($name) -and $name -ne 'Identity') { $row[$name] = Convert-Value $Values[$name] } }
    }
}
function Add-Row {
    param($Cmdlet, [string]$Table, $Row)
    Invoke-Modelled $Cmdlet {
        if (@(Get-Row $Table $Row.Identity).Count -gt 0) { throw "`"$($Row.Identity)`" already exists." }
        $Model.World[$Table] = @($Model.World[$Table]) + $Row
        [pscustomobject]$Row
    }
}
function Remove-Row {
    param($Cmdlet, [string]$Table, [string]$Identity)
    Invoke-Modelled $Cmdlet {
        [void](Find-Row $Table $Identity)
        $Model.World[$Table] = @($Model.World[$Table] | Where-Object { $_.Identity -ne $Identity })
    }
}
# As the configuration store keeps it: text, boolean or number, so that a world can be compared as JSON.
function Convert-Value {
    param($Value)
    if ($Value -is [enum] -or $Value -is [uri]) { [string]$Value } elseif ($Value -is [switch]) { [bool]$Value } else { $Value }
}
