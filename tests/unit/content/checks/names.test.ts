import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

test('reports names that differ in case, hyphen or verb', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'name-misspelled' }), [
    'content/runbooks/enable-push/fr.mdx:6:32: found `push.Lync.com`, expected `push.lync.com`. Write the name as it is.',
    'content/runbooks/enable-push/ko.mdx:20:2: found `Set\u2011CsPushNotificationConfiguration`, expected `Set-CsPushNotificationConfiguration`. Write the name as it is.',
    'content/runbooks/enable-push/zh.mdx:20:5: found `CsPushNotificationConfiguration`, expected `Set-CsPushNotificationConfiguration` or `Get-CsPushNotificationConfiguration`. Give the cmdlet its verb.',
  ]);
});
