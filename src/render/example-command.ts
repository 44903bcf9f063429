import { loadCommand } from '../content/read/load.ts';
import type { Command } from '../content/schemas/command.ts';
import type { ParameterDefinition } from '../content/schemas/parameter.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import { powershellTools } from '../powershell/build.ts';

/** A command that shows what becomes of values. */
export interface ExampleCommand {
  readonly runbook: Runbook;
  readonly id: string;
  readonly command: Command;
  /** The parameters whose values stand in it. */
  readonly parameters: readonly string[];
}

/** So many values make an example that no other is looked for. */
const enough = 2;

/**
 * The first command that can be copied without a worry and shows several values: it only reads, and is one line. Its values
 * depend on no others, which would have to be asked for beside them.
 */
export function exampleCommand(
  runbooks: readonly Runbook[],
  catalogue: Readonly<Record<string, ParameterDefinition>>,
): ExampleCommand | undefined {
  let best: ExampleCommand | undefined;
  for (const runbook of runbooks) {
    for (const found of examplesIn(runbook)) {
      if (found.parameters.some((name) => catalogue[name]?.defaultFrom)) continue;
      if (found.parameters.length > (best?.parameters.length ?? 0)) best = found;
      if (found.parameters.length >= enough) return found;
    }
  }
  return best;
}

function examplesIn(runbook: Runbook): ExampleCommand[] {
  return Object.entries(runbook.commands).flatMap(([id, command]) => {
    if (command.effect !== 'reads' || command.history) return [];
    const template = loadCommand(runbook.id, id);
    if (template.trimEnd().includes('\n')) return [];
    const names = powershellTools.findPlaceholders(template).map(({ name }) => name);
    return [{ runbook, id, command, parameters: [...new Set(names)] }];
  });
}
