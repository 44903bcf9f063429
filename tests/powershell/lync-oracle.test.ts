import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import * as z from 'zod/mini';
import { parseWith } from '../../src/parse.ts';
import { root } from '../../scripts/run/command.ts';
import { skip as noPowerShell } from '../support/powershell/start.ts';
import { scriptOf, usualValues } from './lync/values.ts';
import { plain } from './model/case.ts';
import { ModelSession } from './model/session.ts';

const oracle = resolve(root, '../shared/oracle');
const skip =
  noPowerShell || (!existsSync(oracle) && 'The lists of cmdlets do not lie beside the project.');

const cmdletsSchema = z.record(
  z.string(),
  z.object({
    parameters: z.record(z.string(), z.object({ required: z.boolean(), sets: z.string() })),
  }),
);
const modelSchema = z.array(
  z.object({
    name: z.string(),
    parameters: z.record(z.string(), z.string()),
    sets: z.array(z.object({ name: z.string(), mandatory: z.array(z.string()) })),
  }),
);
const usesSchema = z.array(z.object({ name: z.string(), parameters: z.array(z.string()) }));

const common =
  /^(?:Verbose|Debug|(?:Error|Warning|Information|Progress)(?:Action|Variable)|Out(?:Variable|Buffer)|PipelineVariable|WhatIf|Confirm)$/;
/** Programs of Windows, and a command that the page names as needing a later Windows. */
const elsewhere = new Set(['nslookup.exe', 'whoami.exe', 'Resolve-DnsName']);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(oracle, file), 'utf8').replace(/^\uFEFF/, ''));
}

const session = skip === false ? new ModelSession({ models: ['lync'] }) : undefined;
after(() => session?.close());

/** Asks the real parser which commands a script calls, and with which parameters. */
async function usesIn(script: string): Promise<z.output<typeof usesSchema>> {
  const ask = `
$tree = [System.Management.Automation.Language.Parser]::ParseInput([System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String('${Buffer.from(script).toString('base64')}')), [ref]$null, [ref]$null)
$calls = $tree.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] -and $args[0].GetCommandName() }, $true)
ConvertTo-Json -Compress -Depth 4 -InputObject @($calls | ForEach-Object { @{ name = $_.GetCommandName(); parameters = @($_.CommandElements | Where-Object { $_ -is [System.Management.Automation.Language.CommandParameterAst] } | ForEach-Object { $_.ParameterName }) } })`;
  const [outcome] = (await session?.run({}, [plain(ask)])) ?? [];
  return parseWith(usesSchema, JSON.parse(outcome?.output ?? '[]'), 'uses');
}

test(
  'the model has only parameters that Lync Server documents, and demands what it demands',
  { skip },
  async () => {
    const known = parseWith(cmdletsSchema, readJson('cmdlets-2013.json'), 'cmdlets-2013.json');
    const model = parseWith(modelSchema, await session?.describe(), 'model');
    for (const { name, parameters, sets } of model) {
      const documented = known[name]?.parameters;
      assert.ok(documented, `${name} is no cmdlet of Lync Server 2013`);
      const unknown = Object.keys(parameters).filter(
        (each) => !common.test(each) && !(each in documented),
      );
      assert.deepEqual(unknown, [], `${name} has no such parameter`);
      const demanded = Object.entries(documented).filter(
        ([, { required, sets: of }]) => required && of.includes('(All)'),
      );
      for (const set of sets) {
        const missing = demanded
          .map(([each]) => each)
          .filter((each) => !set.mandatory.includes(each));
        assert.deepEqual(missing, [], `${name} demands this parameter`);
      }
    }
  },
);

test(
  'the commands use only what Lync Server 2013 and Windows PowerShell 3.0 have',
  { skip },
  async () => {
    const known = parseWith(cmdletsSchema, readJson('cmdlets-2013.json'), 'cmdlets-2013.json');
    const windows = JSON.stringify(readJson('desktop-3.0-windows.json'));
    for (const runbook of ['lync-push-notifications', 'lync-skype-provisioning']) {
      const folder = join(root, 'content/runbooks', runbook, 'commands');
      for (const file of readdirSync(folder)) {
        for (const { name, parameters } of await usesIn(
          scriptOf(runbook, basename(file, '.ps1'), usualValues),
        )) {
          const documented = known[name]?.parameters;
          const isKnown =
            documented !== undefined || windows.includes(`"${name}"`) || elsewhere.has(name);
          assert.ok(isKnown, `${file}: ${name} is not there`);
          const unknown = parameters.filter(
            (each) => documented !== undefined && !common.test(each) && !(each in documented),
          );
          assert.deepEqual(unknown, [], `${file}: ${name} has no such parameter`);
        }
      }
    }
  },
);
