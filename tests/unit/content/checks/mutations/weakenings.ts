/** Calls that leave a machine or an account with less than it had, though their names do not say so. */
export const weakenings: readonly (readonly [text: string, found: string])[] = [
  ['Set-NetFirewallProfile -All -Enabled False', '`Set-NetFirewallProfile`, which switches the'],
  ['Set-NetFirewallProfile -Profile Domain -Enabled:$false', '`Set-NetFirewallProfile`, which'],
  [
    "Set-Acl -Path 'C:\\a' -AclObject (Get-Acl -Path 'C:\\b')",
    '`Set-Acl`, which puts other rights',
  ],
  ["Get-Acl 'C:\\b' | Set-Acl 'C:\\a'", '`Set-Acl`, which puts other rights'],
  ["Set-ADUser -Identity 'a' -Enabled $false", '`Set-ADUser`, which lets an account sign in no'],
  ["$off = $false; Set-ADUser 'a' -Enabled $off", '`Set-ADUser`, which lets an account'],
  ["$p = @{ Identity = 'a'; Enabled = $false }; Set-ADUser @p", '`Set-ADUser`, which lets an'],
  ["Get-ADUser -Identity 'a' | Set-ADUser -Enabled $false", '`Set-ADUser`, which lets an account'],
  ["Set-ADComputer -Identity 'a' -Enabled $false", '`Set-ADComputer`, which lets an account'],
  ['Limit-EventLog -LogName Application -MaximumSize 64KB', '`Limit-EventLog`, which may drop'],
  ['Set-MpPreference -DisableRealtimeMonitoring $true', '`Set-MpPreference`, which switches a'],
];
