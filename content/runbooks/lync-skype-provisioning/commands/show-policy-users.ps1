Get-CsUser | Where-Object { $_.ExternalAccessPolicy } | Format-Table SipAddress, ExternalAccessPolicy -AutoSize
