# Tells which commands a script calls, with which parameters, and which command names it asks Get-Command about.
param([string]$Text)
$tree = [System.Management.Automation.Language.Parser]::ParseInput($Text, [ref]$null, [ref]$null)
function Find-Ast { param([string]$Type, $Below = $tree) @($Below.FindAll({ $args[0].GetType().Name -eq $Type }.GetNewClosure(), $true)) }
# The keys that a hash table for splatting may get: those it begins with, and those that are assigned later, in a loop too. Which conditions hold is not judged.
function Get-SplatKey {
    param([string]$Name)
    foreach ($assignment in Find-Ast 'AssignmentStatementAst') {
        $left = $assignment.Left
        if ($left.Extent.Text -eq "`$$Name") { foreach ($table in Find-Ast 'HashtableAst' $assignment.Right) { foreach ($pair in $table.KeyValuePairs) { $pair.Item1.Value } } }
        if ($left.GetType().Name -eq 'MemberExpressionAst' -and $left.Expression.Extent.Text -eq "`$$Name") { $left.Member.Value }
        if ($left.GetType().Name -ne 'IndexExpressionAst' -or $left.Target.Extent.Text -ne "`$$Name") { continue }
        if ($left.Index.GetType().Name -eq 'StringConstantExpressionAst') { $left.Index.Value; continue }
        foreach ($loop in Find-Ast 'ForEachStatementAst') {
            if ($loop.Variable.Extent.Text -eq $left.Index.Extent.Text) { foreach ($text in Find-Ast 'StringConstantExpressionAst' $loop.Condition) { $text.Value } }
        }
    }
}
$commands = @(Find-Ast 'CommandAst' | Where-Object { $_.GetCommandName() })
$names = @($commands | ForEach-Object { $_.CommandElements[0] })
$uses = foreach ($command in $commands) {
    $rest = @($command.CommandElements | Select-Object -Skip 1)
    $given = @($rest | Where-Object { $_.GetType().Name -eq 'CommandParameterAst' } | ForEach-Object { $_.ParameterName })
    $splatted = @($rest | Where-Object { $_.GetType().Name -eq 'VariableExpressionAst' -and $_.Splatted } | ForEach-Object { Get-SplatKey $_.VariablePath.UserPath })
    @{ name = $command.GetCommandName(); parameters = @($given + $splatted) }
}
$asked = @(if ($commands | Where-Object { $_.GetCommandName() -eq 'Get-Command' }) { Find-Ast 'StringConstantExpressionAst' | Where-Object { $names -notcontains $_ } | ForEach-Object { $_.Value } })
ConvertTo-Json -InputObject @{ uses = @($uses); asked = $asked } -Depth 4 -Compress
