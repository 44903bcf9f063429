# Prints a line of JSON for each script below the folder: every command that PowerShell's own parser sees called in it,
# by name, with the text of the call. A bare placeholder stands for a variable.
param([string]$Folder)
foreach ($file in Get-ChildItem -LiteralPath $Folder -Recurse -Filter *.ps1) {
    $text = [System.IO.File]::ReadAllText($file.FullName) -replace "(?<!')\{\{\w+\}\}(?!')", '$x'
    $tree = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref]$null, [ref]$null)
    $calls = $tree.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)
    $named = @($calls | Where-Object { $_.GetCommandName() } | ForEach-Object { @{ name = $_.GetCommandName(); text = $_.Extent.Text } })
    [Console]::Out.WriteLine((ConvertTo-Json -Compress -Depth 3 -InputObject @{ file = $file.FullName; calls = $named }))
}
