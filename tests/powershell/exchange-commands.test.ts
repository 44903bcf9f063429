import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { certificates, ourFile } from './exchange/certificates.ts';
import { endExchange, exchange, filesFor, step } from './exchange/scene.ts';
import { usualWorlds } from './exchange/worlds.ts';
import type { Outcome, Row, World } from './model/case.ts';

after(endExchange);

const start: World = { ...(usualWorlds[1] ?? {}) };
const no = [{ Identity: 'Confirm', Yes: false }];

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

function certificate(changes: Row): Row {
  const usual = {
    Identity: 'FOUND',
    FriendlyName: 'Microsoft Exchange Server Auth Certificate',
    CertificateDomains: '',
    Services: 'SMTP',
    PublicKeySize: '2048',
    HasPrivateKey: true,
    NotAfter: '2098-01-01T00:00:00Z',
  };
  return { ...usual, ...changes };
}

test(
  'a certificate that cannot sign, or that is for something else, is not taken',
  { skip },
  async () => {
    const lacking: Row[] = [
      { PublicKeySize: '1024' },
      { FriendlyName: 'Exchange S2S OAuth' },
      { HasPrivateKey: false },
      { NotAfter: '2018-01-01T00:00:00Z' },
    ];
    for (const changes of lacking) {
      const world = { Certificates: [certificate(changes)] };
      const { said } = await run(world, ['find-or-create-certificate']);
      assert.match(said[0] ?? '', /^Created certificate CREATED1/, JSON.stringify(changes));
    }
  },
);

test('what Exchange Setup made current is kept, whatever its name', { skip }, async () => {
  const own = certificate({ Identity: 'OLD', FriendlyName: 'Auth of the first server' });
  const found = await run({ Certificates: [own] }, ['find-or-create-certificate']);
  assert.deepEqual(found.said, ['Certificate OLD is current and valid. Nothing was created.']);
  const set = await run({ Certificates: [own] }, ['set-current-certificate']);
  assert.deepEqual(set.said, ['Certificate OLD is current and valid. Nothing was changed.']);
});

test('the certificate that lasts longest becomes current', { skip }, async () => {
  const longer = certificate({ Identity: 'LONGER', NotAfter: '2099-01-01T00:00:00Z' });
  const world = { Certificates: [certificate({}), longer] };
  const { said } = await run(world, ['set-current-certificate']);
  assert.equal(said[0], 'Certificate LONGER is now current. Before: OLD');
});

test('an answer of No is not reported as success, and keeps the record', { skip }, async () => {
  const asked: [string, string][] = [
    ['set-authorization-server', 'remove-authorization-server'],
    ['enable-proxy', 'disable-proxy'],
    ['export-certificate', 'remove-exported-certificate'],
  ];
  for (const [change, undo] of asked) {
    const world = {
      AuthServers: [],
      Answers: no,
      PushProxy: [{ Identity: 'OnPrem-Proxy', Enabled: false, Organization: '', Uri: '' }],
    };
    const { failure, said, files } = await run(world, [change, undo]);
    assert.match(failure ?? '', /^The earlier state is not restored yet\. Answer Yes/, undo);
    assert.deepEqual(said, []);
    assert.equal(Object.keys(files).filter((name) => name.endsWith('.csv')).length, 1);
  }
  const set = await run({ Answers: no }, ['set-current-certificate']);
  assert.match(set.failure ?? '', /^The change does not show yet\. Answer Yes/);
});

test('a file that holds something else is neither overwritten nor removed', { skip }, async () => {
  const files = { 'new/deep/OAuthCert.cer': 'something else' };
  const { failure, files: left } = await run({}, ['export-certificate'], files);
  assert.match(failure ?? '', /Move it away or choose another path/);
  assert.deepEqual(left, { ...files, 'new/': '', 'new/deep/': '' });
});

test('a key that was stored as Base64 text is recognised', { skip }, async () => {
  const asText = Buffer.from(certificates.ours).toString('base64');
  const key = { Identity: '1', Type: 'AsymmetricX509Cert', Usage: 'Verify', Key: asText };
  const { said } = await run(
    { Keys: [key] },
    ['add-key-credential'],
    filesFor('add-key-credential'),
  );
  assert.match(said[0] ?? '', /is already registered\. Nothing was changed\.$/);
});

test('a missing file and another tenant stop the registration', { skip }, async () => {
  const none = await run({}, ['add-key-credential']);
  assert.match(none.failure ?? '', /^There is no file at /);
  const elsewhere = await run({ Principals: [] }, ['add-key-credential'], {
    'OAuthCert.cer': ourFile,
  });
  assert.match(elsewhere.failure ?? '', /signed in to the right tenant/);
});

test('only Exchange 2013 servers are offered for the probe', { skip }, async () => {
  const { output } = await run({}, ['show-mailbox-servers']);
  assert.match(output, /mbx01\.corp\.fabrikam\.com/);
  assert.doesNotMatch(output, /mbx16/);
});

test('a Health Manager that does not run is not called restarted', { skip }, async () => {
  const Services = [
    { Identity: 'MSExchangeHM', MachineName: 'mbx01.corp.fabrikam.com', Status: 'Stopped' },
  ];
  const { failure, said } = await run({ Services }, ['restart-health-manager']);
  assert.match(failure ?? '', /is Stopped\. Nothing was changed\. Start the service instead\.$/);
  assert.deepEqual(said, []);
});

test('a proxy that was set up again is not turned off on an older record', { skip }, async () => {
  const proxy = { Identity: 'OnPrem-Proxy', Enabled: true, Uri: 'https://push.example/' };
  const before = { PushProxy: [{ ...proxy, Organization: 'fabrikam.com' }] };
  const again = { PushProxy: [{ ...proxy, Organization: 'contoso.com' }] };
  const first = await run(before, ['turn-off-proxy']);
  assert.equal(first.failure, null);
  const second = await run(again, ['turn-off-proxy'], first.files);
  assert.match(second.failure ?? '', /belongs to an earlier change\. Nothing was changed\./);
  assert.deepEqual(second.world['PushProxy'], again.PushProxy);
  assert.deepEqual(second.files, first.files);
  const { world } = await run(again, ['turn-off-proxy', 'turn-on-proxy-again']);
  assert.deepEqual(world['PushProxy'], again.PushProxy);
});
