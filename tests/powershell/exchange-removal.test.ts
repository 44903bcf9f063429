import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { certificates } from './exchange/certificates.ts';
import { aloneWorld } from './exchange/partners.ts';
import { endExchange, exchange, step } from './exchange/scene.ts';
import { keyThumbprint, metadataUrl } from './exchange/values.ts';
import { canonical, usualWorlds } from './exchange/worlds.ts';
import type { Outcome, Row, World } from './model/case.ts';

after(endExchange);

const start: World = { ...(usualWorlds[1] ?? {}) };

function server(changes: Row = {}): Row {
  const usual = { Enabled: true, AuthMetadataUrl: metadataUrl, Type: 'MicrosoftACS' };
  return { Identity: 'MicrosoftSts', Name: 'MicrosoftSts', ...usual, ...changes };
}

async function run(
  world: World,
  commands: readonly string[],
  files: Record<string, string> = {},
): Promise<Outcome> {
  const outcomes = await exchange().run({ ...start, ...world }, commands.map(step), files);
  const last = outcomes.at(-1);
  assert.ok(last);
  return last;
}

const off = 'turn-off-authorization-server';
const on = 'turn-on-authorization-server-again';

test('what else uses the authorization server keeps it as it is', { skip }, async () => {
  const application = { Identity: 'Contoso', Name: 'Contoso', ApplicationIdentifier: '1' };
  const users: [World, RegExp][] = [
    [{ HybridConfiguration: [{ Identity: 'H', Name: 'H' }] }, /used by HybridConfiguration\./],
    [
      { Connectors: [{ Identity: 'C', Name: 'C', Enabled: true }] },
      /used by IntraOrganizationConnector C\./,
    ],
    [
      { PartnerApplications: [{ ...application, Enabled: true, UseAuthServer: true }] },
      /used by PartnerApplication Contoso\./,
    ],
  ];
  for (const [world, reason] of users) {
    const AuthServers = [server()];
    const { failure, files, world: left } = await run({ ...world, AuthServers }, [off]);
    assert.match(failure ?? '', reason);
    assert.deepEqual([files, left['AuthServers']], [{}, AuthServers]);
  }
});

test('a partner that does not need the server does not hold it', { skip }, async () => {
  const PartnerApplications = [
    ...(aloneWorld['PartnerApplications'] ?? []),
    {
      ...{ Identity: 'Old', Name: 'Old', ApplicationIdentifier: '2' },
      ...{ Enabled: false, UseAuthServer: true },
    },
  ];
  const Connectors = [{ Identity: 'C', Name: 'C', Enabled: false }];
  const world = { PartnerApplications, Connectors, AuthServers: [server()] };
  const { failure, said } = await run(world, [off]);
  assert.equal(failure, null);
  assert.equal(said[0], 'Disabled authorization server MicrosoftSts.');
});

test('a server that was removed after it was disabled is created again', { skip }, async () => {
  const disabled = await run({ AuthServers: [server()] }, [off]);
  const back = await run({ AuthServers: [] }, [on], disabled.files);
  assert.equal(back.failure, null);
  const [made] = back.world['AuthServers'] ?? [];
  assert.deepEqual([made?.['Enabled'], made?.['AuthMetadataUrl']], [true, metadataUrl]);
  assert.deepEqual(back.files, {});
});

test('what somebody else has made of the server since is left alone', { skip }, async () => {
  const disabled = await run({ AuthServers: [server()] }, [off]);
  const moved = [server({ AuthMetadataUrl: 'https://other.example/' })];
  const first = await run({ AuthServers: moved }, [on], disabled.files);
  assert.match(first.failure ?? '', /another URL since: https:\/\/other\.example\/\./);
  const made = await run({ AuthServers: [] }, ['set-authorization-server']);
  const second = await run({ AuthServers: moved }, ['remove-authorization-server'], made.files);
  assert.match(second.failure ?? '', /another URL since: https:\/\/other\.example\/\./);
  for (const [{ world, files }, kept] of [
    [first, disabled.files],
    [second, made.files],
  ] as const)
    assert.deepEqual([world['AuthServers'], files], [moved, kept]);
});

test(
  'a server of another address is not changed on the record of the first',
  { skip },
  async () => {
    const other = { AuthServers: [server({ AuthMetadataUrl: 'https://other.example/' })] };
    const first = await run({ AuthServers: [server()] }, [off]);
    const second = await run(other, [off], first.files);
    assert.match(second.failure ?? '', /belongs to an earlier change\. Nothing was changed\./);
    assert.deepEqual([second.world['AuthServers'], second.files], [other.AuthServers, first.files]);
  },
);

function key(Key: string, changes: Row = {}): Row {
  const usual = { Type: 'AsymmetricX509Cert', Usage: 'Verify', DisplayName: '' };
  return { Identity: Key.slice(-9), ...usual, Key, ...changes };
}

test('the list of keys tells each by the thumbprint of its certificate', { skip }, async () => {
  const { output } = await run({ Keys: [key(certificates.other)] }, ['show-key-credentials']);
  assert.match(output, new RegExp(`Thumbprint +: ${keyThumbprint}`));
});

test('a key that is stored as text is found by its thumbprint too', { skip }, async () => {
  const asText = Buffer.from(certificates.other).toString('base64');
  const kept = key(certificates.third);
  const Keys = [key(certificates.other), key(asText, { Identity: 'text' }), kept];
  const gone = await run({ Keys }, ['remove-registered-key']);
  assert.equal(gone.said[0], `Removed key ${keyThumbprint}. Keys kept: 1.`);
  assert.deepEqual(gone.world['Keys'], [kept]);
  const back = await run({ Keys }, ['remove-registered-key', 'register-key-again']);
  assert.equal(canonical(back.world), canonical({ ...start, Keys }));
  assert.deepEqual(back.files, {});
});

test('the record of a key is not used in another tenant', { skip }, async () => {
  const Keys = [key(certificates.other)];
  const { files } = await run({ Keys }, ['remove-registered-key']);
  const elsewhere = { Keys: [], Principals: [{ Identity: 'p2' }] };
  const { failure, world } = await run(elsewhere, ['register-key-again'], files);
  assert.match(failure ?? '', /belongs to another tenant\. Nothing was changed\./);
  assert.deepEqual(world['Keys'], []);
});

function resultOf(output: string, part: string): string | undefined {
  return new RegExp(`Part +: ${part}\\s+State +: .*\\s+Result +: (\\w+)`).exec(output)?.[1];
}

const sts = 'Authorization server MicrosoftSts';

test('the check after the removal says what is left and what stays', { skip }, async () => {
  const PushProxy = [{ Identity: 'OnPrem-Proxy', Enabled: true, Organization: 'x.com', Uri: 'u' }];
  const evo = { ...server(), Identity: 'EvoSts', Name: 'EvoSts' };
  const before = { PushProxy, AuthServers: [evo, server()] };
  const full = await run(before, ['verify-proxy-removal'], { 'OAuthCert.cer': 'x' });
  const parts = ['Proxy', sts, 'Exported certificate', 'Auth certificate'];
  const left = parts.map((part) => resultOf(full.output, part));
  assert.deepEqual(left, ['Left', 'Left', 'Left', 'Fault']);
  const stays = ['Authorization server EvoSts', 'Partner application Exchange Online'];
  for (const part of stays) assert.equal(resultOf(full.output, part), 'Stays');

  const hybrid = { ...before, HybridConfiguration: [{ Identity: 'H', Name: 'H' }] };
  const held = await run(hybrid, ['verify-proxy-removal']);
  assert.equal(resultOf(held.output, sts), 'Stays');

  const usable = { NotAfter: '2098-01-01T00:00:00Z' };
  const Certificates = (start['Certificates'] ?? []).map((row) => ({ ...row, ...usable }));
  const all = ['turn-off-proxy', off, 'verify-proxy-removal'];
  const done = await run({ ...before, Certificates }, all);
  const results = parts.map((part) => resultOf(done.output, part));
  assert.deepEqual(results, ['Done', 'Done', 'Done', 'Stays']);
  const gone = await run({ AuthServers: [] }, ['verify-proxy-removal']);
  assert.match(gone.output, /Part +: Authorization server MicrosoftSts\s+State +: removed/);
});

test('the inventory shows who uses the authorization servers', { skip }, async () => {
  const { output } = await run({}, ['show-partner-applications']);
  assert.match(output, /Name +: LyncEnterprise\s+Enabled +: True\s+UseAuthServer +: False/);
  assert.match(output, /PartnerApplications +: 2\s+HybridConfigurations +: 0\s+Connectors +: 0/);
});
