import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { text as textOf } from 'node:stream/consumers';
import { checksText } from '../../src/powershell/checks-text.ts';
import { skip, startPowerShell } from '../support/powershell/start.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-checks-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** A world of three commands; the one in a module writes an error that does not heed the caller's preference. */
const world = `
function Get-First { [pscustomobject]@{ Name = 'first' } }
function Get-Last { [pscustomobject]@{ Name = 'last' } }
New-Module -Name Remote -ScriptBlock {
    function Get-Broken { Write-Error 'It is broken.'; [pscustomobject]@{ Name = 'half' } }
} | Import-Module
`;

/** What a console prints, empty lines left out, and how PowerShell ended. */
async function run(...commands: [label: string, text: string][]) {
  const file = join(folder, 'checks.ps1');
  const checks = checksText(commands.map(([label, text]) => ({ label, text })));
  writeFileSync(file, `${world}\n${checks}\n`);
  const child = startPowerShell(file);
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const [printed] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const lines = printed.split(/\r?\n/).map((line) => line.trim());
  return { printed: lines.filter((line) => line !== ''), code: await ended };
}

test('prints the output of each command under its label, in order', { skip }, async () => {
  const { printed, code } = await run(
    ['show-first', 'Get-First | Format-List Name'],
    ['show-last', '& {\n    Get-Last | Format-List Name\n}'],
  );
  assert.deepEqual(printed, ['== show-first', 'Name : first', '== show-last', 'Name : last']);
  assert.equal(code, 0);
});

test('stops at the first error, also at one that a module only writes', { skip }, async () => {
  for (const broken of ['Get-Broken', 'Get-Nothing', "throw 'It is broken.'"]) {
    const { printed, code } = await run(
      ['show-first', 'Get-First | Format-List Name'],
      ['show-broken', broken],
      ['show-last', 'Get-Last | Format-List Name'],
    );
    assert.deepEqual(printed.slice(0, 2), ['== show-first', 'Name : first'], broken);
    assert.ok(!printed.some((line) => /show-last|Name : last/.test(line)), broken);
    assert.notEqual(code, 0, broken);
  }
});

test('goes on when a program writes to its error stream', { skip }, async () => {
  const program = `& (Get-Process -Id $PID).Path -NoProfile -Command "[Console]::Error.WriteLine('a remark')"`;
  const { printed, code } = await run(['show-program', program], ['show-last', 'Get-Last']);
  assert.equal(code, 0);
  assert.equal(printed.at(-1), 'last');
});
