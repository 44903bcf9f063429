& {
    $ErrorActionPreference = 'Stop'
    Set-CsPushNotificationConfiguration -EnableApplePushNotificationService {{applePush}} -EnableMicrosoftPushNotificationService {{microsoftPush}}
}
