import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptBlock } from './script-block.ts';
import { assertSaidOnce, problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const structure = `${folder}/runbook.yaml`;
const set = 'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService';

/** What is said where a third command calls the same cmdlet, and the undo has another shell or place. */
const saidOf = (from: string, to: string) => {
  const line = /^ {2}disable-push: .*$/m.exec(soundFile(structure))?.[0] ?? '';
  return problemsOf({
    files: {
      [structure]: soundFile(structure).replace(line, line.replace(from, to)),
      [`${folder}/commands/enable-push.ps1`]: scriptBlock([`${set} {{applePush}}`]),
      [`${folder}/commands/show-push.ps1`]: `${set} $false -WhatIf\n`,
    },
  });
};

test('reports the shell of another product', async () => {
  assertSaidOnce(
    'shell',
    await saidOf('lync-management-shell', 'exchange-management-shell'),
    'found `shell: exchange-management-shell` of `disable-push`, expected `lync-management-shell`, as all others that call `Set-CsPushNotificationConfiguration` have it. Write `lync-management-shell`, or correct the command.',
  );
});

test('reports a place where no server is', async () => {
  assertSaidOnce(
    'place',
    await saidOf('front-end', 'outside-network'),
    'found `place: outside-network` of `disable-push`, expected `front-end`, as all others',
  );
});

test('takes Windows PowerShell, and another server, as right', async () => {
  assert.deepEqual(await saidOf('lync-management-shell', 'windows-powershell'), []);
  assert.deepEqual(await saidOf('front-end', 'edge-server'), []);
});
