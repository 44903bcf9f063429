import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSaidOnce, assertSound, problemsOf, saidOfChanging, soundFile } from './site.ts';

const slips = [
  ['Set-CsPushNotificatonConfiguration', 'Set-CsPushNotificationConfiguration'],
  ['Gte-CsPushNotificationConfiguration', 'Get-CsPushNotificationConfiguration'],
  ['Set-CsPushNotificationConfigurations', 'Set-CsPushNotificationConfiguration'],
  ['Wher-Object { $_ }', 'Where-Object'],
  ['Write-Verbos 1', 'Write-Verbose'],
  ['Import-CVS C:\\a.csv', 'Import-Csv'],
] as const;

test('tells a misspelled cmdlet once, and nothing that follows from it', async () => {
  const said = await saidOfChanging(slips.map(([line]) => line));
  for (const [line, meant] of slips) {
    const [name = ''] = line.split(' ');
    const message = `disable-push.ps1:4:5: found \`${name}\`, which nothing else names, expected \`${meant}\`. Correct it, or add the other name to \`names\` in runbook.yaml.`;
    assertSaidOnce(line, said.get(line), message);
  }
});

test('tells a misspelled cmdlet that is only named', async () => {
  const line = "[void](Get-Command -Name 'Set-CsPushNotificationConfiguratoin')";
  const said = await saidOfChanging([line]);
  assertSaidOnce(line, said.get(line), ':4:31: found `Set-CsPushNotificationConfiguratoin`, which');
});

const parameters = [
  ['Get-CsPool -ErrorActoin Stop', '-ErrorActoin', '-ErrorAction', 'which nothing else names'],
  ['Get-Item -LiteralPaht C:\\a', '-LiteralPaht', '-LiteralPath', 'which `Get-Item` does not have'],
  ['1 | Format-List -Proprety a', '-Proprety', '-Property', 'which `Format-List` does not have'],
  [
    'Set-CsPushNotificationConfiguration -EnableAplePushNotificationService $true',
    '-EnableAplePushNotificationService',
    '-EnableApplePushNotificationService',
    'which nothing else names',
  ],
  [
    '$s = @{ EnableAplePushNotificationService = $true }; Set-CsPushNotificationConfiguration @s',
    'EnableAplePushNotificationService',
    'EnableApplePushNotificationService',
    'which nothing else names',
  ],
] as const;

test('tells a misspelled parameter once', async () => {
  const said = await saidOfChanging(parameters.map(([line]) => line));
  for (const [line, name, meant, why] of parameters) {
    const message = `found the parameter \`${name}\`, ${why}, expected \`${meant}\`. Correct it, or add`;
    assertSaidOnce(line, said.get(line), message);
  }
});

test('says the other mistake of a line at its place', async () => {
  const line = "Get-CsPoool; Get-CsPool; Get-CsPool; Remove-Itme C:\\a; Remove-Item -Path 'C:\\b*'";
  const problems = (await saidOfChanging([line])).get(line) ?? [];
  const places = problems.map((one) =>
    /:(\d+:\d+): found `([\w-]+)`/.exec(one)?.slice(1).join(' '),
  );
  const at = (text: string) => `4:${5 + line.indexOf(text)} ${/^[\w-]+/.exec(text)?.[0] ?? ''}`;
  assert.deepEqual(places, [
    at('Get-CsPoool'),
    // Of what it removes, too, but that is said when its name is right.
    at('Remove-Itme C'),
    at('Remove-Item -Path'),
  ]);
});

test('tells an entry of names that all commands have otherwise', async () => {
  const file = 'content/runbooks/enable-push/runbook.yaml';
  const text = soundFile(file).replace(
    'Set-CsPushNotificationConfiguration]',
    'Set-CsPushNotificatonConfiguration]',
  );
  const problems = await problemsOf({ files: { [file]: text } });
  const message =
    'found the name `Set-CsPushNotificatonConfiguration`, expected `Set-CsPushNotificationConfiguration`, as all that use it have it.';
  assertSaidOnce(file, problems, message);
});

test('takes names that nothing has nearly so, functions, aliases and short forms as right', async () => {
  assertSound(
    await saidOfChanging([
      'Get-CsPool -Identity a; Set-CsPool -Identity a; Get-CsUser; Set-CsUser -Identity a',
      'Get-CsService; Get-Service; Get-CsCertificate; Get-Certificate2',
      'Get-Mailbox; Get-UMMailbox; Get-CsClsConfiguration; Get-CsCpsConfiguration',
      'function Get-CsPushNotificationConfig { 1 }; Get-CsPushNotificationConfig',
      'function Write-Hots { 1 }; Write-Hots',
      'gci C:\\a -Rec -ea Stop; Get-CsPool -ErrorA Stop -Verb; Get-Item -PSPath C:\\a',
      'Get-CsPool -InternalUrl a; Get-CsPool -ExternalUrl b; Get-CsPool -Local -Locale 1',
      'Set-CsPool -CustomAttribute1 a -CustomAttribute2 b -CustomAttribute10 c',
      'Get-ChildItem Cert:\\ -CodeSigningCert -ExpiringInDays 30',
      'Get-ADUser -Identity a -Properties b; New-CsVoiceRoute -Priority 1',
    ]),
  );
});
