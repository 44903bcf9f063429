import assert from 'node:assert/strict';
import { powerShellParser } from '../../../../src/build/powershell-grammar.ts';
import { isOwned } from '../../../../src/content/checks/owned-files.ts';
import { powershellTools } from '../../../../src/powershell/build.ts';

const parser = await powerShellParser();

/** Whether what one script removes is what another one writes. */
export function owns(writer: string, remover: string): boolean {
  const files = [writer, remover].flatMap((script) => powershellTools.writtenFiles(script, parser));
  const removals = powershellTools.removals(remover, parser);
  assert.ok(removals.length > 0, `nothing is removed: ${remover}`);
  return removals.every(({ problem, owners }) => !problem && owners && isOwned(owners, files));
}
