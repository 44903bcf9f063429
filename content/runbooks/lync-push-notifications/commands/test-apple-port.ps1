& {
    $ErrorActionPreference = 'Stop'
    $client = New-Object -TypeName System.Net.Sockets.TcpClient
    try {
        $client.Connect('1-courier.push.apple.com', 5223)
        'TCP 5223 is open.'
    } catch {
        $cause = $_.Exception.GetBaseException()
        if ('HostNotFound', 'TryAgain', 'NoRecovery', 'NoData' -contains "$($cause.SocketErrorCode)") {
            "The name was not found, and TCP 5223 was not tested: $($cause.Message)"
        } else {
            "TCP 5223 is blocked: $($cause.Message)"
        }
    } finally {
        $client.Close()
    }
}
