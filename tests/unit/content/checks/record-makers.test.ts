import assert from 'node:assert/strict';
import { test } from 'node:test';
import { powerShellParser } from '../../../../src/build/powershell-grammar.ts';
import { recordMakers } from '../../../../src/content/checks/record-makers.ts';
import type { RunbookContent } from '../../../../src/content/read/content.ts';
import { powershellTools, type Creation } from '../../../../src/powershell/build.ts';

const keep = (name: string) =>
  `Get-CsPool | Select-Object Identity | Export-Csv -LiteralPath (Join-Path -Path $env:USERPROFILE -ChildPath '${name}') -Encoding UTF8`;
const texts: Readonly<Record<string, string>> = {
  create: `${keep('created-pools.csv')}; New-CsPool -Identity 'a'`,
  'undo-create': 'Get-CsPool',
  remove: keep('removed-pools.csv'),
  restore: "New-CsPool -Identity 'b'",
  set: `${keep('set-pools.csv')}; Set-CsPool -Identity 'c'`,
  'undo-set': "Set-CsPool -Identity 'c'",
};
const undos = { create: 'undo-create', remove: 'restore', set: 'undo-set' };

test('a record names what the runbook made only where it is of a command that makes such things', async () => {
  const parser = await powerShellParser();
  const commands = new Map(
    Object.entries(texts).map(([id, text]) => [id, { path: id, file: id, text }]),
  );
  const structure = {
    value: {
      commands: Object.fromEntries(Object.entries(undos).map(([id, undo]) => [id, { undo }])),
    },
  };
  const runbook = { commands, structure } as unknown as RunbookContent;
  const created = new Map<string, readonly Creation[]>(
    Object.entries(texts).map(([id, text]) => [id, powershellTools.creations(text, parser)]),
  );
  const made = [...created.values()].flat().filter(({ verb }) => verb === 'new');
  const isOfMaker = recordMakers(runbook, created, parser);
  const isOf = (...records: string[]) =>
    isOfMaker([{ column: 'Identity', records: records.map((name) => `<home>\\${name}`) }], made);
  assert.deepEqual(
    [
      isOf('created-pools.csv'),
      isOf('removed-pools.csv'),
      isOf('unknown-pools.csv'),
      isOf('set-pools.csv', 'created-pools.csv'),
      isOf('set-pools.csv'),
    ],
    [true, true, true, true, false],
  );
  assert.equal(isOfMaker([{ record: '<home>\\set-pools.csv' }], made), false);
});
