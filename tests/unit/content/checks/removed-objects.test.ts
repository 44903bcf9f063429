import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

/** What is said of some commands, one after the other, in a command that changes something. */
function said(lists: readonly (readonly string[])[]): Promise<Map<string, string[]>> {
  return saidOfChanging(lists.map((lines) => lines.join('; ')));
}

async function assertRefused(
  lists: readonly (readonly [made: string, removed: string, found: string])[],
): Promise<void> {
  const answers = await said(lists.map(([made, removed]) => [made, removed]));
  for (const [at, [name, problems]] of [...answers].entries())
    assertSaidOnce(name, problems, `, ${lists[at]?.[2] ?? ''}`);
}

test('only what makes an object lets the runbook remove it', async () => {
  const changed = 'whose object this runbook only changes';
  await assertRefused([
    ["Enable-Mailbox -Identity 'u'", "Remove-Mailbox -Identity 'u'", changed],
    ["Enable-Mailbox -Identity '{{edgeFqdn}}'", "Remove-Mailbox '{{edgeFqdn}}'", changed],
    ["Set-ADUser 'x' -Title 'y'", "Remove-ADUser 'x'", changed],
    ["Set-Mailbox 'u' -MaxSendSize 1GB", "Remove-Mailbox 'u' -Permanent $true", changed],
    ["Set-MailboxDatabase 'DB1'", "Remove-MailboxDatabase 'DB1'", changed],
    ["Enable-MailContact 'c'", "Remove-MailContact 'c'", changed],
    ["Set-CsUser 'u' -EnterpriseVoiceEnabled $true", "Disable-CsUser 'u'", changed],
    ["Grant-CsClientPolicy 'u' -PolicyName 'p'", "Remove-CsClientPolicy 'u'", changed],
    ["Enable-Mailbox 'u'", "Disable-Mailbox 'v'", 'whose object `v`'],
  ]);
});

test('what the reader names is the runbook’s only where that name is given to what it makes', async () => {
  const given = 'whose object `{{edgeFqdn}}` no command of this runbook creates';
  await assertRefused([
    ['New-ExchangeCertificate', "Remove-ExchangeCertificate '{{edgeFqdn}}'", given],
    [
      '$x = New-ExchangeCertificate',
      "Remove-ExchangeCertificate -Thumbprint '{{edgeFqdn}}'",
      given,
    ],
    ["New-CsPool -Identity 'a' -Site '{{edgeFqdn}}'", "Remove-CsPool '{{edgeFqdn}}'", given],
    ["New-CsPool 'a' -Site '{{edgeFqdn}}'", "$d = '{{edgeFqdn}}'; Remove-CsPool $d", given],
  ]);
  const sound = [
    ["New-CsPool -Identity '{{edgeFqdn}}' -Site 'a'", "Remove-CsPool '{{edgeFqdn}}'"],
    ["New-CsPool -Fqdn '{{edgeFqdn}}'", "Remove-CsPool '{{edgeFqdn}}'"],
    ["New-CsPool -Name 'a' -Server '{{edgeFqdn}}'", "Remove-CsPool '{{edgeFqdn}}\\a'"],
    ["$s = @{ Identity = '{{edgeFqdn}}' }; New-CsPool @s", "Remove-CsPool '{{edgeFqdn}}'"],
    ["$s = @{}; $s.Identity = '{{edgeFqdn}}'; New-CsPool @s", "Remove-CsPool '{{edgeFqdn}}'"],
    ["$d = '{{edgeFqdn}}'; New-CsPool $d", 'Remove-CsPool -Identity $d'],
  ];
  assertSound(await said(sound));
});

test('a slip in the name of an object is told once, where it is', async () => {
  const slips = [
    ["New-CsAllowedDomain -Identity 'push.lync.con'", "Remove-CsAllowedDomain 'push.lync.com'"],
    ["New-CsAllowedDomain -Identity 'push.lync.com'", "Remove-CsAllowedDomain 'push.lync.con'"],
  ];
  for (const [lines, problems] of await said(slips))
    assertSaidOnce(
      lines,
      problems,
      'found `push.lync.con`, expected `push.lync.com`, which `names`',
    );
});

test('a removal names the part that the runbook made, not what it stands in', async () => {
  const binding = "New-WebBinding -Name 'Default Web Site' -Protocol https -Port 444";
  const member = "Add-ADGroupMember -Identity 'G' -Members 'a'";
  const unnamed = 'which does not say which `-';
  const users = "Add-MailboxPermission 'a' -User 'b' -AccessRights FullAccess";
  await assertRefused([
    [member, "Remove-ADGroupMember 'G' -Members (Get-ADGroupMember 'G')", 'whose `-Members`'],
    [member, "Remove-ADGroupMember 'G' -Members (Get-ADGroupMember 'a')", 'whose `-Members`'],
    [member, "Remove-ADGroupMember -Identity 'G' -Members 'a', 'b'", 'whose `-Members`'],
    [member, "Remove-ADGroupMember 'G' 'b'", 'whose `-Members`'],
    [member, "Remove-ADGroupMember 'G' -Mem '{{edgeFqdn}}'", 'whose `-Members`'],
    [member, "$m = @{ Members = 'b' }; Remove-ADGroupMember 'G' @m", 'whose `-Members`'],
    [member, "Remove-ADGroupMember -Identity 'G'", `${unnamed}Members\``],
    [binding, "Remove-WebBinding -Name 'Default Web Site'", `${unnamed}Protocol\``],
    [binding, "Remove-WebBinding 'Default Web Site' -Protocol https", `${unnamed}Port\``],
    [binding, "Remove-WebBinding 'Default Web Site' -Pro https -Port 443", 'whose `-Port`'],
    [users, "Remove-MailboxPermission 'a' -User 'SELF'", `${unnamed}AccessRights\``],
    [users, "Remove-MailboxPermission 'a' -User 'SELF' -Acc FullAccess", 'whose `-User`'],
    [
      "Add-DnsServerResourceRecordCName -Name 'sip' -ZoneName 'a.com' -HostNameAlias 'b.com'",
      "Remove-DnsServerResourceRecord -Name 'sip' -ZoneName 'a.com' -RRType 'SRV'",
      'whose `-RRType`',
    ],
    [
      "Add-DnsServerResourceRecordCName -Name 'sip' -ZoneName 'a.com' -HostNameAlias 'b.com'",
      "Remove-DnsServerResourceRecord -Name 'sip' -ZoneName 'c.com' -RRType 'CName'",
      'whose `-ZoneName`',
    ],
  ]);
});

test('what is below an object of the runbook is not the runbook’s', async () => {
  const below = 'which removes with everything below';
  await assertRefused([
    ["New-ADOrganizationalUnit 'L'", "Remove-ADOrganizationalUnit 'L' -Recursive", below],
    ["New-ADObject 'L'", "Remove-ADObject 'L' -R -Confirm:$false", below],
    ["New-PublicFolder 'L'", "Remove-PublicFolder 'L' -Recurse", below],
    ["New-PublicFolder 'L'", "$p = @{ Recurse = $true }; Remove-PublicFolder 'L' @p", below],
  ]);
});

test('an object that stands elsewhere has another name', async () => {
  const other = 'whose object `';
  await assertRefused([
    ["New-ReceiveConnector 'R' -Server 'A'", "Remove-ReceiveConnector 'B\\R'", other],
    ["New-ReceiveConnector 'R' -Server 'A'", "Remove-ReceiveConnector 'A\\S'", other],
    ["New-ADOrganizationalUnit 'L' -Path 'DC=a'", "Remove-ADOrganizationalUnit 'OU=L,DC=b'", other],
    ["New-ADUser 'a' -DisplayName 'b'", "Remove-ADUser 'b'", other],
    ["New-NetRoute -DestinationPrefix '10.0.0.0/8'", "Remove-NetRoute '0.0.0.0/0'", other],
    ["New-NetFirewallRule -DisplayName 'a' -Group 'b'", "Remove-NetFirewallRule -Group 'b'", other],
  ]);
});

test('says of a file that is another’s what to do instead', async () => {
  const lines = ['Move-Item C:\\a.txt D:\\', 'Set-Content C:\\a.txt x'];
  const said = await saidOfChanging(lines);
  const at = 'content/runbooks/enable-push/commands/disable-push.ps1:4:5: found';
  assert.deepEqual(
    [...said.values()],
    [
      [
        `${at} \`Move-Item\`, whose file no command of this runbook writes, expected a move of a file that this runbook itself wrote, named by itself. Move or rename a record of the runbook, or a file at a path of the form that it wrote; copy any other.`,
      ],
      [
        `${at} \`Set-Content\`, which overwrites a file that is not the runbook’s, expected a file below \`$env:USERPROFILE\`, or at a path of the form. Write there, or where a file that is there stays as it is: with \`-NoClobber\`, with \`-Append\`, or without \`-Force\`.`,
      ],
    ],
  );
});

test('takes the undo of what the runbook made', async () => {
  const honest = [
    ["Enable-Mailbox -Identity 'u'", "Disable-Mailbox -Identity 'u' -Confirm:$false"],
    ['New-CsAllowedDomain ‘push.a.com’', "Remove-CsAllowedDomain 'push.a.com'"],
    ["New-CsAllowedDomain 'push.a.com'", 'Remove-CsAllowedDomain -Identity ‚push.a.com‛'],
    ['New-CsAllowedDomain “push.a.com„', 'Remove-CsAllowedDomain "push.a.com"'],
    ['$p = @{ ‘Identity’ = ‘a’ }; New-CsPushPool @p', 'Remove-CsPushPool $p.Identity'],
    ["New-CsAllowedDomain '{{edgeFqdn}}'", 'Remove-CsAllowedDomain ‘{{edgeFqdn}}’'],
    ["New-NetFirewallRule -DisplayName 'S'", "Remove-NetFirewallRule -DisplayName 'S'"],
    [
      "New-NetFirewallRule -Name 's' -DisplayName 'S' -Protocol TCP",
      "Remove-NetFirewallRule -DisplayName 'S'",
    ],
    [
      "Add-DnsServerResourceRecordCName -Name 'sip' -ZoneName 'a.com' -HostNameAlias 'b.com'",
      "Remove-DnsServerResourceRecord -ZoneName 'a.com' -Name 'sip' -RRType CName -Force",
    ],
    [
      "Add-DnsServerResourceRecordMX -Name 'm' -ZoneName 'a.com' -MailExchange 'b.com' -Preference 10",
      "Remove-DnsServerResourceRecord -ZoneName 'a.com' -Name 'm' -RRType Mx -RecordData 10, 'b.com'",
    ],
    ["Add-DnsServerPrimaryZone -Name 'a.com'", "Remove-DnsServerZone -Name 'a.com' -Force"],
    [
      "New-ReceiveConnector -Name 'Relay' -Server 'EXCH1'",
      "Remove-ReceiveConnector 'EXCH1\\Relay'",
    ],
    [
      "Add-MailboxDatabaseCopy -Identity 'DB1' -MailboxServer 'EXCH2'",
      "Remove-MailboxDatabaseCopy 'DB1\\EXCH2'",
    ],
    [
      "New-ADOrganizationalUnit 'Lync' -Path 'DC=contoso,DC=com'",
      "Remove-ADOrganizationalUnit 'OU=Lync,DC=contoso,DC=com' -Recursive:$false",
    ],
    ["New-ADOrganizationalUnit 'Lync'", "Remove-ADOrganizationalUnit 'OU=Lync,DC=a,DC=com'"],
    ["Register-ScheduledTask -TaskName 'a'", "Unregister-ScheduledTask -TaskName 'a'"],
    [
      "New-NetRoute -DestinationPrefix '10.0.0.0/8' -InterfaceAlias 'E'",
      "Remove-NetRoute -InterfaceAlias 'E' -DestinationPrefix '10.0.0.0/8'",
    ],
    ["Add-ADGroupMember 'G' 'a', 'b'", "Remove-ADGroupMember -Identity 'G' -Member 'b'"],
    ["Add-ADGroupMember 'G' 'a'", "Add-ADGroupMember 'G' 'b'", "Remove-ADGroupMember 'G' 'a', 'b'"],
    ["Add-ADGroupMember 'G' '{{edgeFqdn}}'", "Remove-ADGroupMember 'G' '{{edgeFqdn}}'"],
    [
      "New-WebBinding -Name 'W' -Protocol https -Port 444",
      "Remove-WebBinding -Name 'W' -Port 444 -Protocol 'https'",
    ],
    [
      "Add-MailboxPermission 'a' -User 'b' -AccessRights FullAccess",
      "Remove-MailboxPermission 'a' -User 'b' -AccessRights FullAccess",
    ],
    ["Add-MailboxFolderPermission 'a' -User 'b'", "Remove-MailboxFolderPermission 'a' -User 'b'"],
    [
      "Add-MailboxFolderPermission 'a' -User 'b' -AccessRights Editor",
      "Remove-MailboxFolderPermission 'a' -User 'b'",
    ],
    ["Set-CsLisSubnet -Subnet '10.0.0.0' -Identity 'x'", "Remove-CsLisSubnet 'x'"],
    ["New-TransportRule 'a'", "Disable-TransportRule 'a'", "Remove-TransportRule 'a'"],
    ["Grant-SmbShareAccess 'S' -AccountName 'a'", "Revoke-SmbShareAccess 'S' -AccountName 'a'"],
  ];
  assertSound(await said(honest));
});
