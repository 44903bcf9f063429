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

test('the ending of a file is not left alone, whatever closes behind it', () => {
  const value = '7595DBDEA83DACB5757441D44899BCDB9911253C';
  assert.deepEqual(nameParts(`'${value}.csv'`, 30), [`'${value}.csv'`]);
});

test('a value may begin a line behind a hyphen, where it is said to begin', () => {
  const value = '7595DBDEA83DACB5757441D44899BCDB9911253C';
  const name = `'key-removed-${value}.csv'`;
  assert.deepEqual(nameParts(name, 30, [name.indexOf(value)]), [`'key-removed-`, `${value}.csv'`]);
  assert.deepEqual(nameParts("'removed-push.csv'", 30, ["'removed-".length]), [
    "'removed-push.csv'",
  ]);
});

test('what has no joint is one part, and a name that has room too', () => {
  assert.deepEqual(nameParts('7595DBDEA83DACB5757441D44899BCDB9911253C'), [
    '7595DBDEA83DACB5757441D44899BCDB9911253C',
  ]);
  assert.deepEqual(nameParts('Get-CsPool'), ['Get-CsPool']);
});
