& {
    $ErrorActionPreference = 'Stop'
    Enable-PushNotificationProxy -Organization '{{tenantDomain}}'
}
