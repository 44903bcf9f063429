import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, saved, said } from './record-pairs.ts';
import { assertSaidOnce } from './site.ts';

const name = "$identity = 'Tag:' + ('{{edgeFqdn}}' -replace '^Tag:', '')";
const row = '$row = New-Object -TypeName PSObject -Property @{ Identity = $identity }';
const written = '$row | Export-Csv -LiteralPath $record';
const made = '[void](New-CsExternalAccessPolicy -Identity $identity)';

/** What is said of an undo that removes a policy, which the change has made, by some name. */
function saidOf(identity: string): Promise<string[]> {
  return said({
    writer: [place, name, row, written, made],
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
  ];
  for (const [identity, piece] of names)
    assertSaidOnce(
      identity,
      await saidOf(identity),
      `\`Remove-CsExternalAccessPolicy\`, whose object has a name with \`${piece}\`, which no command of this runbook gives to what it creates`,
    );
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
