import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

const script = `
  import { globSync, readFileSync } from 'node:fs';
  import { powerShellParser } from './src/build/powershell-grammar.ts';
  import { syntaxProblems } from './src/powershell/syntax.ts';
  const parser = await powerShellParser();
  for (const file of globSync('content/runbooks/*/commands/*.ps1'))
    syntaxProblems(readFileSync(file, 'utf8'), parser);
  process.on('exit', () => console.log(process.resourceUsage().maxRSS));
`;

test('parses every command within half a gigabyte', () => {
  const options = { cwd: `${import.meta.dirname}/../../..`, encoding: 'utf8' } as const;
  const peak = execFileSync(
    process.execPath,
    ['--wasm-sync-tier-up', '--input-type=module-typescript', '-e', script],
    options,
  );
  assert.ok(Number(peak) < 500_000, `${peak.trim()} kB`);
});
