Test-CsMcxPushNotification -AccessEdgeFqdn '{{edgeFqdn}}'
