import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { canonical } from './lync/canonical.ts';
import { scenesOf } from './lync/scenes.ts';
import { scriptOf } from './lync/values.ts';
import { plain, type Outcome, type World } from './model/case.ts';
import { ModelSession } from './model/session.ts';

let session: ModelSession | undefined;
after(() => session?.close());

const runbook = 'lync-skype-provisioning';
const refusal =
  'A cmdlet here is that of Microsoft Teams. Open a new Lync Server Management Shell. Nothing was changed.';

/** Loads the module of Teams: its functions hide the cmdlets of Lync that have the same names. */
const teams =
  plain(`Import-Module -Global -ModuleInfo (New-Module -Name MicrosoftTeams -ScriptBlock {
  function Get-CsExternalAccessPolicy { [pscustomobject]@{ Identity = 'Global'; EnablePublicCloudAccess = $true; EnablePublicCloudAudioVideoAccess = $true } }
  function Set-CsExternalAccessPolicy { param($Identity, $EnablePublicCloudAccess, $EnablePublicCloudAudioVideoAccess) throw 'The tenant was changed.' }
  function New-CsExternalAccessPolicy { param($Identity) throw 'The tenant was changed.' }
  function Remove-CsExternalAccessPolicy { param($Identity) throw 'The tenant was changed.' }
  function Grant-CsExternalAccessPolicy { param($Identity, $PolicyName) throw 'The tenant was changed.' }
})`);

/** Gives a PowerShell the cmdlets of Lync back, so that not each test has to start one of its own. */
const withoutTeams = plain(`Remove-Module -Name MicrosoftTeams
Import-Module -Global -ModuleInfo (Get-Module -Name LyncModel)`);

/** Runs a script where Teams was loaded, perhaps after one where it was not yet; gives what each did. */
async function run(
  world: World,
  script: string,
  before = '',
): Promise<{ readonly earlier: Outcome; readonly outcome: Outcome }> {
  session ??= new ModelSession({ models: ['lync'] });
  const steps = [plain(before), teams, plain(script), withoutTeams];
  const [earlier, , outcome, restored] = await session.run(world, steps);
  assert.ok(earlier && outcome);
  assert.equal(restored?.failure, null);
  return { earlier, outcome };
}

function sceneOf(change: string): {
  world: World;
  values: Parameters<typeof scriptOf>[2];
  undo: string;
} {
  const scene = scenesOf('later').find(
    ({ pair }) => pair.runbook === runbook && pair.change === change,
  );
  assert.ok(scene, change);
  return { world: scene.start, values: scene.values, undo: scene.pair.undo };
}

const policyChanges = [
  'close-policies',
  'open-global-policy',
  'create-user-policy',
  'assign-user-policy',
];

for (const change of [...policyChanges, 'disable-federation']) {
  test(`${change} stops where the module of Teams hides cmdlets of Lync`, { skip }, async () => {
    const { world, values } = sceneOf(change);
    const { outcome } = await run(world, scriptOf(runbook, change, values));
    assert.equal(outcome.failure, refusal);
    assert.deepEqual([canonical(outcome.world), outcome.files], [canonical(world), {}]);
  });
}

test('verify-removal does not report on policies of a tenant', { skip }, async () => {
  const { world, values } = sceneOf('close-policies');
  const check = scriptOf(runbook, 'verify-removal', values);
  const { earlier, outcome } = await run(world, check, check);
  assert.equal(earlier.failure, null);
  assert.equal(outcome.failure, refusal);
});

for (const change of policyChanges) {
  const { world, values, undo } = sceneOf(change);
  test(`${undo} writes nothing from a window in which Teams was loaded`, { skip }, async () => {
    const { earlier, outcome } = await run(
      world,
      scriptOf(runbook, undo, values),
      scriptOf(runbook, change, values),
    );
    assert.notDeepEqual(canonical(earlier.world), canonical(world));
    assert.equal(outcome.failure, refusal);
    assert.deepEqual(
      [canonical(outcome.world), outcome.files],
      [canonical(earlier.world), earlier.files],
    );
  });
}
