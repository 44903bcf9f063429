# A cmdlet that asks for confirmation does nothing when the answer is No, and reports no error.
function Test-Answer {
    param($Cmdlet, [string]$Target)
    $Cmdlet.ShouldProcess($Target) -and @($Model.World.Answers | Where-Object { $_ -and -not $_.Yes }).Count -eq 0
}
