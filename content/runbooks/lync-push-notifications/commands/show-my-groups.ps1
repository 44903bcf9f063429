whoami.exe /groups | Select-String 'RtcUniversalServerAdmins', 'CsAdministrator'
