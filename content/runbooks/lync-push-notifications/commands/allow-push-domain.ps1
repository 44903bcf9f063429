& {
    $ErrorActionPreference = 'Stop'
    New-CsAllowedDomain -Identity 'push.lync.com'
}
