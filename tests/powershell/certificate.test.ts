import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { runInWorld } from './run-in-world.ts';
import { inYears, suitable, type Certificate } from './world.ts';

const create = 'find-or-create-certificate';
const creation =
  'New-ExchangeCertificate -DomainName CORP.FABRIKAM.COM -FriendlyName Exchange S2S OAuth -KeySize 2048 -PrivateKeyExportable True -Services Federation';

test('a certificate is created once, and found the second time', { skip }, async () => {
  const { runs } = await runInWorld(create, ['exchange'], {}, 2);
  assert.deepEqual(runs[0]?.calls, [creation]);
  assert.deepEqual(runs[0].messages, ['Created certificate CREATED for CORP.FABRIKAM.COM.']);
  assert.deepEqual(runs[1]?.calls, []);
  assert.deepEqual(runs[1].messages, ['Certificate CREATED is suitable. Nothing was created.']);
});

test('a certificate that lacks one condition is not taken', { skip }, async () => {
  const lacking: Partial<Certificate>[] = [
    { CertificateDomains: ['mail.fabrikam.com'] },
    { Services: 'IIS' },
    { Services: 'None' },
    { PublicKeySize: 1024 },
    { FriendlyName: 'Microsoft Exchange' },
    { HasPrivateKey: false },
    { NotAfter: inYears(-1) },
  ];
  const Certificates = lacking.map((changes) => suitable(changes));
  const { runs } = await runInWorld(create, ['exchange'], { Certificates });
  assert.deepEqual(runs[0]?.calls, [creation]);
});

test('each condition has more than one way to be met', { skip }, async () => {
  const meeting: Partial<Certificate>[] = [
    { Services: 'IMAP, POP, SMTP' },
    { Services: 'UMCallRouter' },
    { FriendlyName: 'Contoso OAuth 2016' },
    { CertificateDomains: ['mail.fabrikam.com', 'CORP.FABRIKAM.COM'] },
    { PublicKeySize: 4096 },
  ];
  for (const changes of meeting) {
    const { runs } = await runInWorld(create, ['exchange'], { Certificates: [suitable(changes)] });
    assert.deepEqual(runs[0]?.calls, [], JSON.stringify(changes));
    assert.equal(runs[0].failure, null);
  }
});

test(
  'a suitable certificate that is current is kept, although another lasts longer',
  { skip },
  async () => {
    const world = {
      Certificates: [suitable({ Thumbprint: 'LONGER', NotAfter: inYears(4) }), suitable()],
      Config: { Current: 'SUITABLE', Previous: null, Next: null },
    };
    const found = await runInWorld(create, ['exchange'], world);
    assert.deepEqual(found.runs[0]?.messages, [
      'Certificate SUITABLE is suitable and already current. Nothing was created.',
    ]);
    const set = await runInWorld('set-current-certificate', ['exchange'], world);
    assert.deepEqual(set.runs[0]?.calls, []);
  },
);

test('no domain, no guess: the script stops and says what to do', { skip }, async () => {
  for (const command of [create, 'set-current-certificate']) {
    const { runs } = await runInWorld(command, ['exchange'], { Domain: '' });
    assert.match(runs[0]?.failure ?? '', /Sign in with a domain account, then run this again\.$/);
    assert.deepEqual(runs[0]?.calls, []);
  }
});

test('an error of Exchange stops the script before it claims anything', { skip }, async () => {
  for (const cmdlet of ['Get-AuthConfig', 'Get-ExchangeCertificate', 'New-ExchangeCertificate']) {
    const { runs } = await runInWorld(create, ['exchange'], { Refuses: [cmdlet] });
    assert.match(runs[0]?.failure ?? '', /was refused/);
    assert.deepEqual(runs[0]?.messages, []);
  }
});

test('in a shell without the Exchange cmdlets nothing is claimed either', { skip }, async () => {
  for (const command of [create, 'set-current-certificate', 'set-authorization-server']) {
    const { runs } = await runInWorld(command, []);
    assert.match(runs[0]?.failure ?? '', /Get-Auth(Config|Server)/);
    assert.deepEqual(runs[0]?.messages, []);
  }
});
