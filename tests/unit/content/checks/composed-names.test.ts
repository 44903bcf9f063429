import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, saved, said } from './record-pairs.ts';
import { assertSaidOnce } from './site.ts';

const name = "$identity = 'Tag:' + ('{{edgeFqdn}}' -replace '^Tag:', '')";
const row = '$row = New-Object -TypeName PSObject -Property @{ Identity = $identity }';
const written = '$row | Export-Csv -LiteralPath $record';
const made = '[void](New-CsExternalAccessPolicy -Identity $identity)';

/** What is said of an undo that removes a policy, which the change has made, by some name. */
function saidOf(identity: string, making: readonly string[] = [made]): Promise<string[]> {
  return said({
    writer: [place, name, row, written, ...making],
    reader: [
      place,
      saved,
      name,
      `if ($saved[0].Identity -eq $identity) { Remove-CsExternalAccessPolicy -Identity ${identity} }`,
      removed,
    ],
  });
}

test('reports a removal by a name that is put together of the right one and something more', async () => {
  const names: readonly (readonly [identity: string, piece: string])[] = [
    ['"$identity-old"', '-old'],
    ['"$identity 2"', ' 2'],
    ["($identity + '-old')", '-old'],
    ['"Tag:$identity"', 'Tag:Tag:'],
    ["$identity.Replace('Tag:', 'Site:')", 'Site:'],
    ["($identity.Replace('Tag:', 'Site:'))", 'Site:'],
    ["($identity -replace '^Tag:', 'Site:')", 'Site:'],
    ["($identity -replace '^.*$', 'Tag:Other')", 'Tag:Other'],
    ['"$($saved[0].Identity)-old"', '-old'],
    ["($saved[0].Identity -replace '.+', 'Other')", 'Other'],
    ["'Tag:{{edgeFqdn}}-old'", '-old'],
    // What stands elsewhere in the command that creates is no part of the name.
    ['"$identity-push"', '-push'],
    ['"$identity.before"', '.before'],
    ['"$($saved[0].Identity)-record"', '-record'],
    ['"$identity-edgeFqdn"', '-edgeFqdn'],
    ['"$identity-identity"', '-identity'],
  ];
  for (const [identity, piece] of names)
    assertSaidOnce(
      identity,
      await saidOf(identity),
      `\`Remove-CsExternalAccessPolicy\`, whose object has a name with \`${piece}\`, which no command of this runbook gives to what it creates`,
    );
});

test('reports a removal by a part of the right name, or by it with something put in', async () => {
  const names: readonly (readonly [identity: string, problem: string])[] = [
    [`$identity.Insert(0, "www.")`, 'a name with `www.`'],
    [`$identity.Insert($identity.Length, '-old')`, 'a name with `-old`'],
    ['($saved[0].Identity -split "\\.", 2)[1]', 'the part of a name that `-split` takes'],
    [`($saved[0].Identity -isplit '-')[0]`, 'the part of a name that `-isplit` takes'],
    [`$identity.Substring(0, 4)`, 'the part of a name that `Substring` takes'],
    [`$saved[0].Identity.Substring(5)`, 'the part of a name that `Substring` takes'],
    [`$identity.Remove(3)`, 'the part of a name that `Remove` takes'],
  ];
  for (const [identity, problem] of names)
    assertSaidOnce(
      identity,
      await saidOf(identity),
      `\`Remove-CsExternalAccessPolicy\`, whose object has ${problem}, which no command of this runbook gives to what it creates`,
    );
  for (const identity of ['($identity.Substring(0, 4))', `($identity.Insert(0, 'www.'))`])
    assert.equal((await saidOf(identity)).length, 1, identity);
});

test('takes a part of a name as right that the command takes, too, or that is marked off', async () => {
  const names = [
    '$identity.Substring(4)',
    '$identity.Remove(0, 4)',
    `$identity.Substring($identity.IndexOf(':') + 1)`,
    `($identity -split ':', 2)[1]`,
    `($saved[0].Identity -split '\\\\')[-1]`,
    `@('{{edgeFqdn}}' -split ',')[0]`,
  ];
  for (const identity of names) assert.deepEqual(await saidOf(identity), [], identity);
  const making = [
    `[void](New-CsExternalAccessPolicy -Identity ('{{edgeFqdn}}' -split '\\.', 2)[0])`,
  ];
  assert.deepEqual(await saidOf(`('{{edgeFqdn}}' -split '\\.', 2)[0]`, making), []);
});

test('reports it where the command fills in settings beside the name', async () => {
  const making = [
    '$settings = @{ Identity = $identity }',
    "foreach ($setting in 'EnableXmppAccess') { $settings[$setting] = (Get-CsExternalAccessPolicy).$setting }",
    '[void](New-CsExternalAccessPolicy @settings)',
  ];
  assertSaidOnce(
    'settings',
    await saidOf('"$identity-push"', making),
    '`Remove-CsExternalAccessPolicy`, whose object has a name with `-push`, which no command of this runbook gives to what it creates',
  );
});

test('follows the name that the command gives to what it creates', async () => {
  const makings: readonly (readonly string[])[] = [
    ['[void](New-CsExternalAccessPolicy -Identity "$identity-push")'],
    [`[void](New-CsExternalAccessPolicy -Identity "$identity.push")`],
    [`$push = "$identity-push"`, '[void](New-CsExternalAccessPolicy -Identity $push)'],
    [
      `$settings = @{ Identity = $identity + '-push' }`,
      '[void](New-CsExternalAccessPolicy @settings)',
    ],
    [
      `$settings = @{ Identity = $identity }`,
      `$settings['Identity'] = "$identity-push"`,
      '[void](New-CsExternalAccessPolicy @settings)',
    ],
    [
      `$parts = $identity, 'push'`,
      `[void](New-CsExternalAccessPolicy -Identity ($parts -join '-'))`,
    ],
    [
      `foreach ($end in 'push', 'pull') { [void](New-CsExternalAccessPolicy -Identity "$identity-$end") }`,
    ],
    [
      `$wanted = New-Object -TypeName PSObject -Property @{ Name = "$identity-push" }`,
      '[void](New-CsExternalAccessPolicy -Identity $wanted.Name)',
    ],
    [
      `function Add-Policy([string]$Name) { [void](New-CsExternalAccessPolicy -Identity $Name) }`,
      'Add-Policy -Name "$identity-push"',
    ],
    [
      `$rows = @(Get-CsExternalAccessPolicy | Select-Object -Property Identity)`,
      `foreach ($one in $rows) { [void](New-CsExternalAccessPolicy -Identity $one.Identity) }`,
      `Write-Verbose "$identity-push"`,
    ],
  ];
  for (const making of makings) {
    const found = await saidOf('"$identity-push"', making);
    assert.deepEqual(
      found.filter((one) => one.includes('whose object has a name')),
      [],
      making.join(),
    );
  }
});

test('takes the same name, put together in any way, as right', async () => {
  const names = [
    '$identity',
    '"$identity"',
    '$saved[0].Identity',
    '$identity.Trim()',
    '([string]$identity)',
    "'Tag:{{edgeFqdn}}'",
    "($identity -replace '^Tag:', '')",
    "($saved[0].Identity -replace '_', ':')",
    "($saved[0].Identity -replace '^Tag_', 'Tag:')",
  ];
  for (const identity of names) assert.deepEqual(await saidOf(identity), [], identity);
});
