Get-CsMobilityPolicy | Format-Table Identity, EnableMobility, EnablePushNotifications -AutoSize
