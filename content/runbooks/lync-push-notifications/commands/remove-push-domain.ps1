Remove-CsAllowedDomain -Identity 'push.lync.com'
