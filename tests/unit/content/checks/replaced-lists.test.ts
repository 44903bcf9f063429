import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

const query = "$found = @(Get-CsImFilterConfiguration | Where-Object { $_.Identity -eq 'Global' })";
const missing = "$missing = @('ftp:', 'nntp:' | Where-Object { $_ -notin @($found[0].Prefixes) })";
const setting = 'Set-CsImFilterConfiguration -Identity $found[0].Identity -Prefixes';

test('reports what is missing in the place of the whole list', async () => {
  const lines = [
    `${query}; ${missing}; ${setting} $missing`,
    `${query}; ${missing}; ${setting} @{ Replace = $missing }`,
    `${query}; $now = $found[0].Prefixes; ${setting} @('ftp:' | Where-Object { $now -notcontains $_ })`,
    `$now = Get-CsImFilterConfiguration -Identity 'Global' | Select-Object -ExpandProperty Prefixes; Set-CsImFilterConfiguration -Identity 'Global' -Prefixes @('ftp:' | Where-Object { $now -notcontains $_ })`,
    `${query}; ${missing}; $given = @{ Identity = 'Global'; Prefixes = $missing }; Set-CsImFilterConfiguration @given`,
  ];
  const said = await saidOfChanging(lines);
  for (const line of lines)
    assertSaidOnce(
      line,
      said.get(line),
      /found `Set-CsImFilterConfiguration`, which puts only what is missing in the place of every entry of `-Prefixes`, expected a list that keeps what is there\. Add to it/,
    );
});

test('takes what is added to a list, and a whole list', async () => {
  assertSound(
    await saidOfChanging([
      `${query}; ${missing}; ${setting} @{ Add = $missing }`,
      `${query}; ${missing}; ${setting} @($found[0].Prefixes + $missing)`,
      `${query}; ${missing}; ${setting} @{ Replace = @($found[0].Prefixes) + $missing }`,
      `${query}; $old = 'ftp:', 'nntp:'; ${setting} @($found[0].Prefixes | Where-Object { $_ -notin $old })`,
      `${query}; ${setting} @('ftp:', 'nntp:' | Where-Object { $_ })`,
    ]),
  );
});
