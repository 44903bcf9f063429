New-CsAllowedDomain -Identity 'push.lync.com'
