import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOfChanging } from './site.ts';

const path = "-LiteralPath (Join-Path -Path $env:USERPROFILE -ChildPath 'a.csv')";

test('tells a record in an encoding that loses letters', async () => {
  const lines = [
    `Get-CsPool | Export-Csv ${path} -NoTypeInformation`,
    `Get-CsPool | epcsv ${path} -NoClobber`,
    `Get-CsPool | Export-Csv ${path} -Encoding ASCII`,
    `Get-CsPool | Export-Csv ${path} -Encoding:'Default'`,
    `Get-CsPool | Out-File ${path} -enc oem`,
  ];
  for (const [line, problems] of await saidOfChanging(lines)) {
    const told = problems.filter((one) => one.includes('in an encoding that loses letters'));
    assert.equal(told.length, 1, `${line}: ${problems.join('\n')}`);
  }
});

test('takes a record in Unicode as right', async () => {
  const lines = [
    `Get-CsPool | Export-Csv ${path} -NoTypeInformation -Encoding UTF8`,
    `Get-CsPool | Export-Csv ${path} -Encoding:Unicode`,
    `$options = @{ Encoding = 'UTF8' }; Get-CsPool | Export-Csv ${path} @options`,
    `Get-CsPool | Out-File ${path}`,
  ];
  for (const [line, problems] of await saidOfChanging(lines)) assert.deepEqual(problems, [], line);
});
