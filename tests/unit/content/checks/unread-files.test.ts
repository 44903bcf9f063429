import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

const path = '"$env:USERPROFILE\\Documents\\notes.txt"';
const write = `'a' | Set-Content -LiteralPath ${path} -Encoding UTF8`;

const over = [
  [write, 'Set-Content'],
  [`$null > ${path}`, '>'],
  [`'a' | Out-File ${path} -Encoding UTF8`, 'Out-File'],
  [`'a' | Tee-Object -FilePath ${path} | Out-Null`, 'Tee-Object'],
  [`Get-CsPool | Export-Clixml ${path}`, 'Export-Clixml'],
  [`[IO.File]::WriteAllText(${path}, 'a')`, '[IO.File]::WriteAllText'],
  [`$f = ${path}; Get-CsPool | Export-Csv $f -NoTypeInformation -Encoding UTF8`, 'Export-Csv'],
  [
    `$f = ${path}\n    'a' | Out-File $f -Encoding UTF8; 'b' | Out-File $f -Append -Encoding UTF8`,
    'Out-File',
  ],
  [`(New-Object Net.WebClient).DownloadFile('https://a.example/a', ${path})`, '.DownloadFile'],
  // What only names the file, or lists it, is no use of it.
  [`${write}; Get-Item -LiteralPath ${path} | Out-Null`, 'Set-Content'],
  [`${write}; 'b' | Add-Content -LiteralPath ${path} -Encoding UTF8`, 'Set-Content'],
  [`if (Test-Path -LiteralPath ${path}) { ${write} }`, 'Set-Content'],
  [
    `$f = "$env:TEMP\\a.txt"; 'a' | Out-File $f -Encoding UTF8; Move-Item -LiteralPath $f -Destination ${path} -Force`,
    'Move-Item',
  ],
] as const;

test('reports a file that is written over and of which no command makes use', async () => {
  const all = await saidOfChanging(over.map(([line]) => line));
  for (const [line, name] of over)
    assertSaidOnce(
      line,
      all.get(line),
      `found \`${name}\`, which writes over \`$env:USERPROFILE\\Documents\\notes.txt\` also where there is one`,
    );
});

test('says nothing more of a line that may not write its file at all', async () => {
  const runnable = path.replace('.txt', '.ps1');
  for (const [line, problems] of await saidOfChanging([`'a' | Out-File ${runnable}`]))
    assertSaidOnce(line, problems, 'found `Out-File` of a file that may be run');
});

test('takes files that are kept, used, the reader’s or short-lived as right', async () => {
  assertSound(
    await saidOfChanging([
      `'a' | Out-File ${path} -NoClobber -Encoding UTF8`,
      `'a' | Add-Content -LiteralPath ${path} -Encoding UTF8`,
      `'a' | Out-File ${path} -Append -Encoding UTF8`,
      `if (-not (Test-Path -LiteralPath ${path})) { ${write} }`,
      `if (Test-Path -LiteralPath ${path}) { throw 'Push is off again.' }\n    ${write}`,
      `${write}; Remove-Item -LiteralPath ${path}`,
      `${write}; (Get-Content -LiteralPath ${path}).Trim() | Out-Null`,
      `${write}; [IO.File]::ReadAllText(${path}) | Out-Null`,
      `${write}; Copy-Item -LiteralPath ${path} -Destination "$env:TEMP\\notes.txt"`,
      `${write}; Import-PfxCertificate -FilePath ${path} | Out-Null`,
      `'a' | Set-Content -LiteralPath "$env:TEMP\\notes.txt" -Encoding UTF8`,
      `'a' | Set-Content -LiteralPath (Join-Path $env:USERPROFILE "notes-$(Get-Date -Format yyyyMMdd).txt") -Encoding UTF8`,
      `$f = Join-Path $env:USERPROFILE ('{{edgeFqdn}}' + '.txt'); 'a' | Set-Content -LiteralPath $f -Encoding UTF8`,
    ]),
  );
});
