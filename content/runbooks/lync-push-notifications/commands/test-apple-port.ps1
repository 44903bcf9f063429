$client = New-Object System.Net.Sockets.TcpClient
try {
    $client.Connect('1-courier.push.apple.com', 5223)
    'TCP 5223 is open.'
} catch {
    "TCP 5223 is blocked: $($_.Exception.Message)"
} finally {
    $client.Close()
}
