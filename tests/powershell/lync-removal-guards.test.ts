import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sample } from '../support/size.ts';
import { skip } from '../support/powershell/start.ts';
import { canonical } from './lync/canonical.ts';
import { scenesOf } from './lync/scenes.ts';
import { endLync, lync } from './lync/sessions.ts';
import { scriptOf, usualValues } from './lync/values.ts';
import type { Version } from './lync/worlds.ts';
import { plain, type Outcome, type Row, type World } from './model/case.ts';
import { everyFault } from './model/faults.ts';

after(endLync);

const runbook = 'lync-skype-provisioning';

function startOf(change: string, version: Version = 'later'): World {
  const scene = scenesOf(version).find(
    ({ pair }) => pair.runbook === runbook && pair.change === change,
  );
  assert.ok(scene, change);
  return scene.start;
}

async function run(
  world: World,
  script: string,
  version: Version = 'later',
  missing: string[] = [],
): Promise<Outcome> {
  const [outcome] = await lync(version).run(world, [{ ...plain(script), missing }]);
  assert.ok(outcome);
  return outcome;
}

const federation = scriptOf(runbook, 'disable-federation', usualValues);

/** What may still use federation: a row of a table, and how the refusal names it. */
const uses: readonly [named: string, table: string, row: Row][] = [
  ['AllowedDomain fabrikam.com', 'AllowedDomains', { Identity: 'fabrikam.com' }],
  ['HostingProvider Push', 'HostingProviders', { Identity: 'Push', Enabled: true }],
  [
    'HostingProvider Exchange Online (EnabledSharedAddressSpace)',
    'HostingProviders',
    { Identity: 'Exchange Online', Enabled: false, EnabledSharedAddressSpace: true },
  ],
  [
    'HostingProvider Teams (hybrid)',
    'HostingProviders',
    { Identity: 'Teams', Enabled: true, HostsOCSUsers: true },
  ],
  ['PublicProvider Yahoo', 'PublicProviders', { Identity: 'Yahoo', Enabled: true }],
  [
    'HostedVoicemailPolicy Site:Seoul',
    'HostedVoicemailPolicies',
    { Identity: 'Site:Seoul', Destination: 'um.contoso.com' },
  ],
  ['XmppAllowedPartner jabber.org', 'XmppPartners', { Identity: 'jabber.org' }],
];

function withRow(world: World, table: string, row: Row): World {
  return { ...world, [table]: [...(world[table] ?? []), row] };
}

test(
  'federation that something else uses stays on, and the answer names it',
  { skip },
  async () => {
    const start = startOf('disable-federation');
    const edge = (row: Row): World => ({
      ...start,
      AccessEdge: (start['AccessEdge'] ?? []).map((one) => ({ ...one, ...row })),
    });
    const found: [string, World][] = [
      ...uses.map(([named, table, row]): [string, World] => [named, withRow(start, table, row)]),
      ['EnablePartnerDiscovery', edge({ EnablePartnerDiscovery: true })],
      ['DefaultRouteFqdn proxy.contoso.com', edge({ DefaultRouteFqdn: 'proxy.contoso.com' })],
    ];
    for (const [named, world] of found) {
      const { failure, world: left, files } = await run(world, federation);
      assert.equal(failure, `Federation is still used: ${named}. Nothing was changed.`);
      assert.deepEqual([canonical(left), files], [canonical(world), {}], named);
    }
    const all = uses.reduce((world, [, table, row]) => withRow(world, table, row), start);
    const { failure } = await run(all, federation);
    for (const [named] of uses) assert.ok(failure?.includes(named), named);
  },
);

test('no single fault at a call hides that federation is still used', { skip }, async () => {
  const start = startOf('disable-federation');
  for (const [named, table, row] of uses) {
    const world = withRow(start, table, row);
    const { calls } = await run(world, federation);
    const faults = everyFault(federation, calls, []).filter(
      ({ step }) => step.missing.length === 0,
    );
    for (const { name, step } of sample(faults)) {
      const [hit] = await lync().run(world, [step]);
      assert.equal(canonical(hit?.world ?? {}), canonical(world), `${named}: ${name}`);
    }
  }
});

test(
  'where XMPP partners cannot be read though they exist, federation stays on',
  { skip },
  async () => {
    const start = startOf('disable-federation');
    const lacking = await run(start, federation, 'later', ['Get-CsXmppAllowedPartner']);
    assert.match(lacking.failure ?? '', /Get-CsXmppAllowedPartner/);
    assert.equal(canonical(lacking.world), canonical(start));
    const earlier = await run(startOf('disable-federation', 'earlier'), federation, 'earlier');
    assert.equal(earlier.failure, null, 'Lync Server 2010 has no such partners');
  },
);

test('policies stay open while another public provider is enabled', { skip }, async () => {
  const script = scriptOf(runbook, 'close-policies', usualValues);
  const yahoo = { Identity: 'Yahoo', Enabled: true, ProxyFqdn: 'lcsap.msg.yahoo.com' };
  const world = withRow(startOf('close-policies'), 'PublicProviders', yahoo);
  const { failure, world: left, files, calls } = await run(world, script);
  assert.equal(failure, 'Another public provider is enabled: Yahoo. Nothing was changed.');
  assert.deepEqual([canonical(left), files], [canonical(world), {}]);
  for (const { name, step } of everyFault(script, calls, [])) {
    const [hit] = await lync().run(world, [step]);
    assert.equal(canonical(hit?.world ?? {}), canonical(world), name);
  }
});

for (const change of ['disable-skype-provider', 'remove-skype-provider', 'remove-old-provider']) {
  test(`${change} leaves a provider alone whose proxy is not that of Skype`, { skip }, async () => {
    const aim = {
      Identity: 'AIM',
      ProxyFqdn: 'sip.oscar.aol.com',
      VerificationLevel: 'AlwaysVerifiable',
      Enabled: true,
    };
    const world = withRow(startOf(change), 'PublicProviders', aim);
    const named = { ...usualValues, skypeProviderIdentity: 'AIM', oldProviderIdentity: 'AIM' };
    const { failure, world: left, files } = await run(world, scriptOf(runbook, change, named));
    assert.equal(
      failure,
      'AIM has the proxy sip.oscar.aol.com, which is not that of Skype. Nothing was changed.',
    );
    assert.deepEqual([canonical(left), files], [canonical(world), {}]);
  });
}

test('a record of a provider that was not enabled enables none', { skip }, async () => {
  const world = startOf('disable-skype-provider');
  const { files } = await run(world, scriptOf(runbook, 'disable-skype-provider', usualValues));
  const never = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, text.replace('"True"', '"False"')]),
  );
  const undo = plain(scriptOf(runbook, 'enable-skype-provider', usualValues));
  const [outcome] = await lync().run(world, [undo], never);
  assert.match(outcome?.failure ?? '', /^The record .* is incomplete\./);
  assert.deepEqual([canonical(outcome?.world ?? {}), outcome?.files], [canonical(world), never]);
});
