& {
    $ErrorActionPreference = 'Stop'
    $missing = @('Enable-PushNotificationProxy' | Where-Object { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($missing) {
        throw "This command needs Exchange Management Shell and the role group Organization Management. Missing here: $($missing -join ', '). Nothing was changed."
    }
    $proxy = Enable-PushNotificationProxy -WhatIf -ErrorAction Stop
    if (-not $proxy) {
        throw 'Exchange did not show the state of the proxy. Run this again.'
    }
    $proxy | Format-List -Property DisplayName, Enabled, Organization, Uri, Name, WhenChanged
}
