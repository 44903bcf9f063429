# Says of each text in a list in JSON what PowerShell's own parser finds wrong with it: the identifiers of its errors.
param([string]$Texts)
foreach ($text in @(ConvertFrom-Json -InputObject $Texts)) {
    $errors = $null
    [void][System.Management.Automation.Language.Parser]::ParseInput($text, [ref]$null, [ref]$errors)
    @($errors | ForEach-Object { $_.ErrorId }) -join ' '
}
