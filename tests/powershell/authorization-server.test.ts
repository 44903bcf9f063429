import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { runInWorld } from './run-in-world.ts';

const set = 'set-authorization-server';
const url = 'https://accounts.accesscontrol.windows.net/metadata/json/1/?realm=fabrikam.com';
const other = { Name: 'EvoSts', AuthMetadataUrl: 'https://login.windows.net/x', Enabled: true };
const already = `Authorization server MicrosoftSts already has ${url}.`;

test('the server is created once, beside any other', { skip }, async () => {
  const { runs } = await runInWorld(set, ['exchange'], { AuthServers: [other] }, 2);
  assert.deepEqual(runs[0]?.calls, [`New-AuthServer -AuthMetadataUrl ${url} -Name MicrosoftSts`]);
  assert.deepEqual(runs[0].messages, [`Created authorization server MicrosoftSts with ${url}.`]);
  assert.equal(runs[0].output, '');
  assert.deepEqual([runs[1]?.calls, runs[1]?.messages], [[], [already]]);
});

test('another URL is corrected once, and the old one shown', { skip }, async () => {
  const wrong = { ...other, Name: 'MicrosoftSts' };
  const { runs } = await runInWorld(set, ['exchange'], { AuthServers: [wrong] }, 2);
  assert.deepEqual(runs[0]?.calls, [
    `Set-AuthServer -AuthMetadataUrl ${url} -Identity MicrosoftSts`,
  ]);
  assert.match(runs[0].messages[0] ?? '', /Before: https:\/\/login\.windows\.net\/x$/);
  assert.deepEqual([runs[1]?.calls, runs[1]?.messages], [[], [already]]);
});

test('a disabled server is enabled', { skip }, async () => {
  const disabled = { Name: 'MicrosoftSts', AuthMetadataUrl: url, Enabled: false };
  const { runs } = await runInWorld(set, ['exchange'], { AuthServers: [disabled] }, 2);
  assert.deepEqual(runs[0]?.calls, ['Set-AuthServer -Enabled True -Identity MicrosoftSts']);
  assert.equal(runs[0].messages.length, 2);
  assert.deepEqual([runs[1]?.calls, runs[1]?.messages], [[], [already]]);
});

test('an error stops the script before it claims anything', { skip }, async () => {
  for (const cmdlet of ['Get-AuthServer', 'New-AuthServer']) {
    const { runs } = await runInWorld(set, ['exchange'], { Refuses: [cmdlet] });
    assert.match(runs[0]?.failure ?? '', /was refused/);
    assert.deepEqual(runs[0]?.messages, []);
  }
});
