# The commands that touch files, with the parameters that Windows PowerShell 3.0 has. They do the real thing, or fail as asked.
# They stand outside a module, because the real ones are compiled and heed the caller's $ErrorActionPreference.
function Export-Csv {
    [CmdletBinding(DefaultParameterSetName = 'Delimiter', SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory = $true, ValueFromPipeline = $true)][psobject]$InputObject,
        [Parameter(Position = 0)][string]$Path, [string]$LiteralPath, [switch]$Force, [switch]$NoClobber,
        [ValidateSet('Unicode', 'UTF7', 'UTF8', 'ASCII', 'UTF32', 'BigEndianUnicode', 'Default', 'OEM')][string]$Encoding,
        [switch]$Append, [Parameter(ParameterSetName = 'Delimiter')][char]$Delimiter, [Parameter(ParameterSetName = 'UseCulture')][switch]$UseCulture, [switch]$NoTypeInformation
    )
    begin { $rows = New-Object -TypeName System.Collections.ArrayList; $options = $PSBoundParameters; [void]$options.Remove('InputObject') }
    process { [void]$rows.Add($InputObject) }
    end {
        [void]$options.Remove('InputObject')
        $fault = $Model.Faults[$Model.Calls.Count + 1]
        $kind = if ($fault) { $fault.kind } else { '' }
        if ($kind -eq 'writes-fewer') { $rows.RemoveAt(0) }
        Invoke-Modelled $PSCmdlet {
            $rows | Microsoft.PowerShell.Utility\Export-Csv @options -ErrorAction Stop
            if ($kind -eq 'writes-half') {
                $text = [System.IO.File]::ReadAllText($LiteralPath)
                [System.IO.File]::WriteAllText($LiteralPath, $text.Substring(0, [int]($text.Length / 2)))
                throw (New-Object -TypeName System.IO.IOException -ArgumentList 'There is not enough space on the disk.')
            }
        }
    }
}
function Import-Csv {
    [CmdletBinding(DefaultParameterSetName = 'Delimiter')]
    param(
        [Parameter(Position = 0)][string[]]$Path, [string[]]$LiteralPath, [Parameter(ParameterSetName = 'Delimiter')][char]$Delimiter,
        [Parameter(ParameterSetName = 'UseCulture')][switch]$UseCulture, [string[]]$Header,
        [ValidateSet('Unicode', 'UTF7', 'UTF8', 'ASCII', 'UTF32', 'BigEndianUnicode', 'Default', 'OEM')][string]$Encoding
    )
    $options = $PSBoundParameters
    Invoke-Modelled $PSCmdlet { Microsoft.PowerShell.Utility\Import-Csv @options } -Reads
}
function Test-Path {
    [CmdletBinding()]
    param([Parameter(Mandatory = $true)][string]$LiteralPath, [string]$PathType)
    Invoke-Modelled $PSCmdlet {
        if ($PathType -eq 'Leaf') { [System.IO.File]::Exists($LiteralPath) } elseif ($PathType -eq 'Container') { [System.IO.Directory]::Exists($LiteralPath) } else { [System.IO.File]::Exists($LiteralPath) -or [System.IO.Directory]::Exists($LiteralPath) }
    } -Reads
}
function Move-Item {
    [CmdletBinding()]
    param([Parameter(Mandatory = $true)][string]$LiteralPath, [Parameter(Mandatory = $true, Position = 1)][string]$Destination, [switch]$Force)
    Invoke-Modelled $PSCmdlet {
        if ($Force) { [System.IO.File]::Delete($Destination) }
        [System.IO.File]::Move($LiteralPath, $Destination)
    }
}
function Remove-Item {
    [CmdletBinding()]
    param([Parameter(Mandatory = $true)][string]$LiteralPath, [switch]$Force, [switch]$Confirm)
    Invoke-Modelled $PSCmdlet {
        if ($Confirm -and @($Model.World.Answers | Where-Object { $_ -and -not $_.Yes }).Count -gt 0) { return }
        if (-not [System.IO.File]::Exists($LiteralPath)) { throw "Cannot find path '$LiteralPath' because it does not exist." }
        [System.IO.File]::Delete($LiteralPath)
    }
}
function Get-ChildItem {
    [CmdletBinding()]
    param([Parameter(Mandatory = $true)][string]$LiteralPath, [string]$Filter)
    Invoke-Modelled $PSCmdlet { [System.IO.Directory]::GetFiles($LiteralPath, $Filter) | Sort-Object | ForEach-Object { New-Object -TypeName System.IO.FileInfo -ArgumentList $_ } } -Reads
}
