import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removed, restored, rows, saved } from './record-pairs.ts';
import { scriptBlock } from './script-block.ts';
import { assertSaidOnce, problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const commands = `${folder}/commands`;

const written = (name: string) => [
  rows,
  `$record = Join-Path -Path $env:USERPROFILE -ChildPath "push-${name}-$($row.Identity).csv"`,
  '$row | Export-Csv -LiteralPath $record -NoClobber -Encoding UTF8',
];

const listed = (files: string) => [
  `foreach ($file in ${files}) {`,
  '$record = $file.FullName',
  saved,
  restored,
  removed,
  '}',
];

/** Why the other command needs no undo, in each language. */
const reasons = Object.fromEntries(
  Object.entries({
    en: 'It only writes what it sees.',
    fr: 'Elle n’écrit que ce qu’elle voit.',
    ko: '본 것만 기록합니다.',
    zh: '它只写入看到的内容。',
  }).map(([locale, text]) => {
    const file = `${folder}/${locale}.yaml`;
    return [file, `${soundFile(file)}reasons:\n  only-seen: ${text}\n`];
  }),
);

/** What is said of an undo that finds its records so, beside a command that writes others. */
function said(files: string, before: readonly string[] = []): Promise<string[]> {
  const change =
    'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService {{applePush}}';
  const off = 'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false';
  const end = "Write-Host 'Push is off again.'";
  return problemsOf({
    files: {
      [`${folder}/runbook.yaml`]: soundFile(`${folder}/runbook.yaml`).replace(
        /(test-push: .*)effect: reads/,
        '$1effect: writes-file, undo: { needless: only-seen }',
      ),
      [`${commands}/test-push.ps1`]: scriptBlock([
        soundFile(`${commands}/test-push.ps1`).trimEnd(),
        ...written('seen'),
      ]),
      ...reasons,
      [`${commands}/enable-push.ps1`]: scriptBlock([...written('before'), change]),
      [`${commands}/disable-push.ps1`]: scriptBlock([off, ...before, ...listed(files), end]),
    },
  });
}

test('reports an undo whose wildcards the records of another command fit, too', async () => {
  const ways: readonly (readonly [string, ...string[]])[] = [
    ["Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'push-*.csv'"],
    ["Get-ChildItem -Path $env:USERPROFILE 'push-*.csv'"],
    ['Get-ChildItem -Path "$env:USERPROFILE\\push-*.csv"'],
    ["Get-ChildItem (Join-Path $env:USERPROFILE 'push-*.csv') | Where-Object { $_.Length }"],
    ['Get-ChildItem -LiteralPath $env:USERPROFILE -Filter $mask', "$mask = 'push-*.csv'"],
    ["(Get-ChildItem -LiteralPath $env:USERPROFILE | Where-Object { $_.Name -like 'push-*.csv' })"],
    ["[IO.Directory]::GetFiles($env:USERPROFILE, 'push-*.csv')"],
    ['$all', "$all = @(gci -LiteralPath $env:USERPROFILE -Filter 'push-*.csv')"],
  ];
  for (const [files, ...before] of ways)
    assertSaidOnce(
      files,
      await said(files, before),
      /disable-push\.ps1:\d+:\d+: found `[^`]*push-\*\.csv[^`]*`, which the records `\$env:USERPROFILE\\push-seen-\*\.csv` of test-push\.ps1 fit, too, expected only those of the command that this one undoes: `push-before-\*\.csv`/,
    );
});

test('reports an undo that removes the record of another command, too', async () => {
  const own = "Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'push-before-*.csv'";
  const other = '$id = @(Get-CsPool)[0].Identity';
  const line = 'Remove-Item -LiteralPath "$env:USERPROFILE\\push-seen-$id.csv"';
  assertSaidOnce(
    line,
    await said(own, [other, line]),
    '`Remove-Item`, which removes the record `$env:USERPROFILE\\push-seen-*.csv` of `test-push`, expected a removal of the record of the change that this one takes back',
  );
});

test('takes an undo as right that finds its own records alone', async () => {
  const ways = [
    "Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'push-before-*.csv'",
    "Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'push-b*.csv'",
    "Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'push-*.csv' -Exclude 'push-seen-*'",
    "(Get-ChildItem -LiteralPath $env:USERPROFILE | Where-Object { $_.Name -like 'push-before-*' })",
    "[IO.Directory]::GetFiles($env:USERPROFILE, 'push-before-*.csv')",
    "(Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'push-*.csv' | Where-Object { $_.Name -like 'push-before-*' })",
  ];
  for (const way of ways) assert.deepEqual(await said(way), [], way);
});
