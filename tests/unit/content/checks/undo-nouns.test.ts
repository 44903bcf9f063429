import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptBlock } from './script-block.ts';
import { assertSaidOnce, problemsOf } from './site.ts';

const folder = 'content/runbooks/enable-push/commands';

/** What is said of a change and its undo, each of some lines. */
const saidOf = (change: string, undo: string) =>
  problemsOf({
    files: {
      [`${folder}/enable-push.ps1`]: scriptBlock([`$a = {{applePush}}; ${change}`]),
      [`${folder}/disable-push.ps1`]: scriptBlock([undo, "Write-Host 'Push is off again.'"]),
    },
  });

test('reports an undo that changes another kind of thing', async () => {
  const pairs = [
    ['New-CsAllowedDomain -Identity a', 'New-CsBlockedDomain -Identity a', 'CsAllowedDomain'],
    ['Set-AuthServer -Enabled $a', 'Set-AuthConfig -Enabled $false', 'AuthServer'],
  ] as const;
  for (const [change, undo, noun] of pairs) {
    const [name = ''] = undo.split(' ');
    const message = `disable-push.ps1:3:5: found \`${name}\`, which takes back nothing that \`enable-push\` changes, expected a call of a cmdlet for \`${noun}\`. Restore what that command changes, or name in its \`undo\` the one that does.`;
    assertSaidOnce(undo, await saidOf(change, undo), message);
  }
});

test('takes what one cmdlet makes and another takes back as right', async () => {
  const pairs = [
    ['Enable-CsUser -Identity a', 'Disable-CsUser -Identity a'],
    ['Set-CsUser -Identity a', 'Set-CsUserPolicy -Identity a'],
    ['Convert-MsolDomainToFederated -DomainName a', 'Convert-MsolDomainToStandard -DomainName a'],
    [
      'Export-CsConfiguration -FileName "$env:USERPROFILE\\a.zip"\nSet-CsAccessEdgeConfiguration -A $a',
      'Import-CsConfiguration -FileName "$env:USERPROFILE\\a.zip"',
    ],
    ['Set-ADUser -Identity a', 'Set-ADObject -Identity a'],
  ] as const;
  for (const [change, undo] of pairs)
    assert.deepEqual(await saidOf(change, undo), [], `${change}; ${undo}`);
});
