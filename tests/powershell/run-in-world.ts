import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { fillTemplate } from '../../src/powershell/placeholders.ts';
import { quoteInner } from '../../src/powershell/quoting.ts';
import { parseWith } from '../../src/parse.ts';
import { root } from '../../scripts/run/command.ts';
import { runScript } from '../support/powershell/session.ts';
import { newWorld, type World } from './world.ts';

const runSchema = z.object({
  calls: z.array(z.string()),
  messages: z.array(z.string()),
  output: z.string(),
  failure: z.nullable(z.string()),
});
const resultSchema = z.object({ ours: z.string(), runs: z.array(runSchema) });

/** What one run of a command did, said and returned. */
export type Run = z.output<typeof runSchema>;

export type Mocks = 'exchange' | 'computer' | 'microsoft-graph' | 'msonline';

const commands = join(root, 'content/runbooks/exchange-push-proxy/commands');
const values: Readonly<Record<string, string>> = {
  tenantDomain: 'fabrikam.com',
  mailboxServer: 'mbx01.corp.fabrikam.com',
  certificateFriendlyName: 'Exchange S2S OAuth',
};

/** Runs a command of the runbook in a mocked world; the world keeps its changes from run to run. */
export async function runInWorld(
  command: string,
  mocks: readonly Mocks[],
  world: Partial<World> = {},
  runs = 1,
): Promise<{ runs: Run[]; ours: string; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-'));
  try {
    const template = readFileSync(join(commands, `${command}.ps1`), 'utf8');
    const path = join(folder, 'certificate.cer');
    const { text } = fillTemplate(template, (name) => quoteInner(values[name] ?? path));
    writeFileSync(join(folder, 'command.ps1'), text);
    writeFileSync(join(folder, 'world.json'), JSON.stringify({ ...newWorld, ...world }));
    const all = ['world', ...mocks].join(',');
    const harness = join(import.meta.dirname, 'harness.ps1');
    const { failure } = await runScript(harness, { Folder: folder, Mocks: all, Runs: runs });
    if (failure !== null) throw new Error(`The harness failed: ${failure}`);
    const file = join(folder, 'result.json');
    const result = parseWith(resultSchema, JSON.parse(readFileSync(file, 'utf8')), file);
    return { ...result, folder };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
