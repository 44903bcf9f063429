import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, saidOfChanging } from './site.ts';

test('reports a command that does not parse', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'powershell-syntax' }), [
    'content/runbooks/enable-push/commands/test-push.ps1:2:65: found text that does not parse at `| Format-List`, expected a command behind `|`. Correct the syntax.',
  ]);
});

test('reports a placeholder in angle brackets, which the grammar takes', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'powershell-angle-brackets' }), [
    "content/runbooks/enable-push/commands/test-push.ps1:2:48: found text that does not parse at `<FQDN> -Name '{{edgeFqdn}}'`, expected no `<`, which is reserved. Correct the syntax.",
  ]);
});

test('reports a literal that a ’ closes early, as PowerShell sees it', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'powershell-unclosed-string' }), [
    "content/runbooks/enable-push/commands/test-push.ps1:2:73: found text that does not parse at `'`, expected a quote that ends the text. Correct the syntax.",
  ]);
});

test('reports a forgotten quote, and not the code that it makes a text', async () => {
  const whole =
    '$rows = @(Get-CsPool); $row = $rows[0]; if ("$($row.Identity)" -ne \'a\') { Remove-Variable "No $($rows.Count)" }; "$($row.Identity) of $($rows.Count)"';
  const quotes = [...whole.matchAll(/"/g)].map(({ index }) => index);
  const lines = quotes.map((at) => whole.slice(0, at) + whole.slice(at + 1));
  const said = await saidOfChanging([whole, ...lines]);
  assert.deepEqual(said.get(whole), []);
  for (const line of lines) {
    const [found, ...others] = said.get(line) ?? [];
    assert.match(found ?? '', /found text that does not parse/, line);
    assert.deepEqual(others, [], line);
  }
});
