import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameParts } from '../../../src/powershell/name-parts.ts';

test('a long name may be broken before a capital, as rarely as there is room for', () => {
  assert.deepEqual(nameParts('Get-CsPushNotificationConfiguration'), [
    'Get-CsPushNotification',
    'Configuration',
  ]);
  assert.deepEqual(nameParts('-ResetFirstPartyServicePrincipalKeyCredentials'), [
    '-ResetFirstPartyService',
    'PrincipalKeyCredentials',
  ]);
});

test('a path or an address may be broken behind a dot or a slash, and never after a hyphen', () => {
  assert.deepEqual(nameParts('https://outlook.office365.com/PushNotifications'), [
    'https://outlook.office365.',
    'com/PushNotifications',
  ]);
  assert.deepEqual(nameParts('C:\\Users\\kim\\key-credential-before.csv'), [
    'C:\\Users\\kim\\',
    'key-credential-before.csv',
  ]);
});

test('a few letters are not left alone on a line', () => {
  assert.deepEqual(nameParts('C:\\OAuthConfiguration\\OAuthCert.cer', 32), [
    'C:\\OAuthConfiguration\\OAuth',
    'Cert.cer',
  ]);
});

test('what has no joint is one part, and a name that has room too', () => {
  assert.deepEqual(nameParts('7595DBDEA83DACB5757441D44899BCDB9911253C'), [
    '7595DBDEA83DACB5757441D44899BCDB9911253C',
  ]);
  assert.deepEqual(nameParts('Get-CsPool'), ['Get-CsPool']);
});
