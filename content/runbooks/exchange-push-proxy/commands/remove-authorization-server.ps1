& {
    $ErrorActionPreference = 'Stop'
    Remove-AuthServer -Identity MicrosoftSts
}
