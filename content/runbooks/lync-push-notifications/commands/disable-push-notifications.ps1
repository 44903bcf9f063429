& {
    $ErrorActionPreference = 'Stop'
    Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false -EnableMicrosoftPushNotificationService $false
}
