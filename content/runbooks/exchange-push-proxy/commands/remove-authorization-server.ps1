Remove-AuthServer -Identity MicrosoftSts
