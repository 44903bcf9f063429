Set-CsPushNotificationConfiguration -EnableApplePushNotificationService {{applePush}} -EnableMicrosoftPushNotificationService {{microsoftPush}}
