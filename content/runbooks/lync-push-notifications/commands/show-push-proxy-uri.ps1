Get-CsMcxConfiguration | Format-List Identity, PushNotificationProxyUri
