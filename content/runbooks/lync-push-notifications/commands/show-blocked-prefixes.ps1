Get-CsImFilterConfiguration | Select-Object Identity, Enabled, Action, @{ Name = 'Prefixes'; Expression = { $_.Prefixes -join ' ' } } | Format-List
