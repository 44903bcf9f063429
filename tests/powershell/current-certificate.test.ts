import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { runInWorld } from './run-in-world.ts';
import { inYears, suitable } from './world.ts';

const set = 'set-current-certificate';
const old = { Current: 'OLD', Previous: null, Next: null };

test('the certificate that lasts longest becomes current, once', { skip }, async () => {
  const Certificates = [suitable(), suitable({ Thumbprint: 'LONGER', NotAfter: inYears(4) })];
  const { runs } = await runInWorld(set, ['exchange'], { Certificates, Config: old }, 2);
  assert.deepEqual(runs[0]?.calls, ['Set-AuthConfig -CertificateThumbprint LONGER']);
  assert.deepEqual(runs[0].messages, ['Certificate LONGER is now current. Before: OLD.']);
  assert.deepEqual(runs[1]?.calls, []);
  assert.deepEqual(runs[1].messages, [
    'Certificate LONGER is already current. Nothing was changed.',
  ]);
});

test('without a suitable certificate nothing is set', { skip }, async () => {
  const { runs } = await runInWorld(set, ['exchange'], { Config: old });
  assert.match(runs[0]?.failure ?? '', /Find or create the certificate first/);
  assert.deepEqual(runs[0]?.calls, []);
});

test('an answer of No is not reported as success', { skip }, async () => {
  const world = { Certificates: [suitable()], Config: old, AnswersNo: true };
  const { runs } = await runInWorld(set, ['exchange'], world);
  assert.match(runs[0]?.failure ?? '', /^Certificate OLD is still current\. Answer Yes/);
  assert.deepEqual(runs[0]?.messages, []);
});

test('undo goes back to the previous certificate', { skip }, async () => {
  const world = {
    Certificates: [suitable(), suitable({ Thumbprint: 'OLD' })],
    Config: { Current: 'SUITABLE', Previous: 'OLD', Next: null },
  };
  const { runs } = await runInWorld('restore-previous-certificate', ['exchange'], world);
  assert.deepEqual(runs[0]?.calls, ['Set-AuthConfig -CertificateThumbprint OLD']);
  assert.deepEqual(runs[0].messages, ['Current certificate: OLD.']);
});

test('undo stops when there is nothing to go back to', { skip }, async () => {
  const undo = 'restore-previous-certificate';
  const none = await runInWorld(undo, ['exchange'], { Config: old });
  assert.match(none.runs[0]?.failure ?? '', /no previous certificate on record/);
  const Config = { Current: 'SUITABLE', Previous: 'GONE', Next: null };
  const gone = await runInWorld(undo, ['exchange'], { Certificates: [suitable()], Config });
  assert.match(gone.runs[0]?.failure ?? '', /GONE is no longer installed on this server/);
  assert.deepEqual(gone.runs[0]?.calls, []);
});

test('a certificate is removed only when it is the one and signs nothing', { skip }, async () => {
  const remove = 'remove-certificate';
  const one = { Certificates: [suitable()], Config: old };
  const unused = await runInWorld(remove, ['exchange'], one, 2);
  assert.deepEqual(unused.runs[0]?.calls, ['Remove-ExchangeCertificate -Thumbprint SUITABLE']);
  assert.match(unused.runs[1]?.messages[0] ?? '', /Nothing was removed\.$/);
  for (const Config of [
    { ...old, Current: 'SUITABLE' },
    { ...old, Next: 'SUITABLE' },
  ]) {
    const used = await runInWorld(remove, ['exchange'], { ...one, Config });
    assert.match(used.runs[0]?.failure ?? '', /signs tokens for Exchange/);
  }
  const two = { ...one, Certificates: [suitable(), suitable({ Thumbprint: 'TWIN' })] };
  const doubtful = await runInWorld(remove, ['exchange'], two);
  assert.match(doubtful.runs[0]?.failure ?? '', /^2 certificates are named/);
  assert.deepEqual(doubtful.runs[0]?.calls, []);
});
