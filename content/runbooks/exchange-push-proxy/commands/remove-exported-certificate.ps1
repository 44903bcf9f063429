& {
    $ErrorActionPreference = 'Stop'
    Remove-Item -LiteralPath '{{certificatePath}}' -Confirm
}
