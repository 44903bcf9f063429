# Says of each text in a list in JSON whether PowerShell takes it for a pattern.
param([string]$Texts)
foreach ($text in @(ConvertFrom-Json -InputObject $Texts)) {
    [System.Management.Automation.WildcardPattern]::ContainsWildcardCharacters($text)
}
