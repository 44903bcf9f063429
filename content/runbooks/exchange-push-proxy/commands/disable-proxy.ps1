& {
    $ErrorActionPreference = 'Stop'
    Disable-PushNotificationProxy
}
