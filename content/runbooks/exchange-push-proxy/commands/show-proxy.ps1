& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Enable-PushNotificationProxy' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    Enable-PushNotificationProxy -WhatIf -ErrorAction Stop
}
