& {
    $ErrorActionPreference = 'Stop'
    Remove-CsAllowedDomain -Identity 'push.lync.com'
}
