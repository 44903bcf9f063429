import assert from 'node:assert/strict';
import { test } from 'node:test';
import { powerShellParser } from '../../../src/build/powershell-grammar.ts';
import { removals } from '../../../src/powershell/removals.ts';

const parser = await powerShellParser();

test('a switch or a word by which something goes makes a removal of a call', () => {
  const scripts = [
    'Install-CsDatabase -ConfiguredDatabases -SqlServerFqdn a -Clean',
    'Install-CsDatabase -ConfiguredDatabases -Cl',
    'Install-CsMirrorDatabase -DatabaseType User -DropExistingDatabasesOnMirror',
    'Install-CsMirrorDatabase -DatabaseType User -Drop',
    "Update-MailboxDatabaseCopy 'DB1\\EX1' -DeleteExistingFiles",
    "Update-MailboxDatabaseCopy 'DB1\\EX1' -DeleteE:$true",
    "$p = @{ Clear = 'mail' }\nSet-ADUser a @p",
    '$p = @{ DeleteExistingFiles = $true }\nUpdate-MailboxDatabaseCopy a @p',
    'New-ComplianceSearchAction -SearchName a -Purge -PurgeType SoftDelete',
    '& D:\\setup.exe /mode:Uninstall',
    "& 'D:\\setup.exe' /m:uninstall",
    "msiexec /x '{00000000-0000-0000-0000-000000000000}' /qn",
    'msiexec.exe /qn /X{00000000-0000-0000-0000-000000000000}',
    "Start-Process msiexec.exe -ArgumentList '/x', 'a.msi' -Wait",
    "Start-Process -FilePath D:\\setup.exe -ArgumentList '/mode:Uninstall'",
    'dism /online /disable-feature /featurename:IIS-WebServer',
    'dcpromo /forceremoval',
    'repadmin /removelingeringobjects a b c',
    'ntdsutil "metadata cleanup" "remove selected server a" quit quit',
    'ntdsutil "metadata cleanup"',
    'nltest /dsderegdns:dc1.contoso.com',
    'route -f',
    'arp -d',
    'arp -d *',
    "esentutl /p 'C:\\a.edb'",
    'eseutil /p C:\\a.edb',
    'pnputil -d oem1.inf',
  ];
  for (const script of scripts) {
    const found = removals(script, parser);
    assert.equal(found.length, 1, `${script}: ${JSON.stringify(found)}`);
    assert.match(found[0]?.problem ?? '', /^which removes what it does not name/, script);
  }
});

test('a call without such a switch or word removes nothing', () => {
  const scripts = [
    'Install-CsDatabase -ConfiguredDatabases -SqlServerFqdn a',
    "Update-MailboxDatabaseCopy 'DB1\\EX1' -DeleteExistingFiles:$false",
    "Update-MailboxDatabaseCopy 'DB1\\EX1' -CatalogOnly",
    'Install-CsDatabase -ConfiguredDatabases -Clean -WhatIf',
    'New-ComplianceSearchAction -SearchName a -Preview',
    'New-RetentionPolicyTag -Name a -RetentionAction PermanentlyDelete',
    "Set-MailboxDatabase 'DB1' -DeletedItemRetention 14",
    'Set-CsConferencingConfiguration -Identity Global -ContentGracePeriod 1',
    "msiexec /i 'D:\\x.msi' /qn",
    "Start-Process msiexec.exe -ArgumentList '/i', 'D:\\x.msi' -Wait",
    'dism /online /enable-feature /featurename:IIS-WebServer',
    'repadmin /syncall /AdeP',
    'route -p add 10.0.0.0 mask 255.0.0.0 10.1.1.1',
    'arp -a',
    'eseutil /mh C:\\a.edb',
  ];
  for (const script of scripts) assert.deepEqual(removals(script, parser), [], script);
});
