Enable-PushNotificationProxy -Organization '{{tenantDomain}}'
