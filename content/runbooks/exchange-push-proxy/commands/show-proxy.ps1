Enable-PushNotificationProxy -WhatIf
