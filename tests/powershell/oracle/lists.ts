import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { parseWith } from '../../../src/parse.ts';
import { root } from '../../../scripts/run/command.ts';
import { skip as noPowerShell } from '../../support/powershell/start.ts';

const folder = resolve(root, '../shared/oracle');

/** Why commands and model cannot be held against the lists of cmdlets, or false. */
export const skip =
  noPowerShell || (!existsSync(folder) && 'The lists of cmdlets do not lie beside the project.');

const parametersSchema = z.record(
  z.string(),
  z.object({ required: z.boolean(), sets: z.string() }),
);
/** The documented parameters of a cmdlet, each with the sets that it belongs to. */
export type Parameters = z.output<typeof parametersSchema>;

const cmdletsSchema = z.record(z.string(), z.object({ parameters: parametersSchema }));
const syntaxSchema = z.nullable(z.union([z.string(), z.array(z.string())]));
const commandSchema = z.object({ Name: z.string(), ParameterSets: syntaxSchema });
/** A module with one command has no list of them. */
const windowsSchema = z.object({
  Modules: z.array(
    z.object({ ExportedCommands: z.union([z.array(commandSchema), commandSchema]) }),
  ),
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''));
}

/** The cmdlets of Exchange Server 2013 and Lync Server 2013, as Microsoft documents them. */
export function productCmdlets(): Record<string, Parameters> {
  const file = 'cmdlets-2013.json';
  const cmdlets = parseWith(cmdletsSchema, readJson(file), file);
  return Object.fromEntries(
    Object.entries(cmdlets).map(([name, { parameters }]) => [name, parameters]),
  );
}

/** The commands of Windows PowerShell 3.0, each with its syntax. */
export function windowsCommands(): Map<string, string> {
  const file = 'desktop-3.0-windows.json';
  const { Modules } = parseWith(windowsSchema, readJson(file), file);
  const commands = Modules.flatMap(({ ExportedCommands }) => [ExportedCommands].flat());
  return new Map(
    commands.map(({ Name, ParameterSets }) => [Name, [ParameterSets ?? ''].flat().join(' ')]),
  );
}

/** Whether every cmdlet has a parameter of this name. */
export function isCommon(parameter: string): boolean {
  return /^(?:Verbose|Debug|(?:Error|Warning|Information|Progress)(?:Action|Variable)|Out(?:Variable|Buffer)|PipelineVariable|WhatIf|Confirm)$/i.test(
    parameter,
  );
}

/** The names of a cmdlet's parameter sets; `(All)` when it has only one. */
export function setNames(parameters: Parameters): string[] {
  const names = Object.values(parameters).flatMap(({ sets }) => sets.split(', '));
  const named = [...new Set(names)].filter((name) => name !== '(All)');
  return named.length === 0 ? ['(All)'] : named;
}

/** The parameters of a set, all of them or those that it demands. */
export function parametersOf(parameters: Parameters, set: string, demanded = false): string[] {
  return Object.entries(parameters)
    .filter(([, { sets }]) => sets.split(', ').some((name) => name === set || name === '(All)'))
    .filter(([, { required }]) => required || !demanded)
    .map(([name]) => name);
}
