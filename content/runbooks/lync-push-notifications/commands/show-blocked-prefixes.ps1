Get-CsImFilterConfiguration | Select-Object Identity, Enabled, @{ Name = 'Prefixes'; Expression = { $_.Prefixes -join ' ' } } | Format-List
