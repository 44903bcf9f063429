import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { Command } from '../schemas/command.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { exceeds, strongestCall } from './called-effects.ts';
import { ofEachCommand, type ReadCommand } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { readAgainIn } from './read-again.ts';

/** Holds what runbook.yaml says of each command to what the command does and to what it says of the others. */
export async function checkEffects(content: Content): Promise<Diagnostic[]> {
  const declared = content.runbooks.flatMap(({ structure }) => {
    if (!structure) return [];
    return Object.entries(structure.value.commands).flatMap(([id, command]) => [
      ...(command.effect === 'reads' ? reading(structure, id, command) : []),
      ...(command.effect === 'reads' ? [] : changing(structure, id, command)),
      ...others(structure, id, command),
    ]);
  });
  return [...(await ofEachCommand(content, callsBeyond)), ...declared];
}

function callsBeyond(command: ReadCommand): Diagnostic[] {
  const { id, file, script, effect: allowed, parser } = command;
  if (allowed === undefined) return [];
  return judgeCommand(file, () => {
    const strongest = strongestCall(script, readAgainIn(command), parser);
    if (!strongest || !exceeds(strongest.effect, allowed)) return [];
    const { call, effect } = strongest;
    const found = `\`${call.name}\`, which ${effect === 'changes' ? 'changes something' : 'writes a file'}`;
    const expected = `only calls that fit \`effect: ${allowed}\` of \`${id}\``;
    const advice = `Write \`effect: ${effect}\` in runbook.yaml, or remove the call.`;
    return [diagnosticAt(file, call.start, { found, expected, advice })];
  });
}

function reading(yaml: YamlFile<Runbook>, id: string, command: Command): Diagnostic[] {
  const extra = (['undo', 'state'] as const).flatMap((key) => {
    if (command[key] === undefined) return [];
    const found = `\`${key}\` of \`${id}\``;
    const expected = 'none: its effect is `reads`';
    return [at(yaml, id, key, { found, expected, advice: 'Remove it, or correct the effect.' })];
  });
  if (command.output !== undefined) return extra;
  const found = `no \`output\` of \`${id}\``;
  const expected = 'a sample output: readers compare what a reading command shows';
  const advice = `Write what it prints into outputs/${id}.txt, and \`output: ${id}\` in runbook.yaml.`;
  return [...extra, at(yaml, id, 'output', { found, expected, advice })];
}

/** A command that takes a change back, or repairs it, needs no undo of its own. */
function changing(yaml: YamlFile<Runbook>, id: string, command: Command): Diagnostic[] {
  const { commands } = yaml.value;
  const steps = yaml.value.tasks.flatMap((task) => task.steps);
  // One that no step shows is the way back of another, or is reported as unused.
  if (!steps.some((step) => step.commands.includes(id))) return [];
  const isUndo = Object.values(commands).some(({ undo }) => undo === id);
  return (['undo', 'state'] as const).flatMap((key) => {
    if (command[key] !== undefined || isUndo) return [];
    if (key === 'state' && (command.effect === 'writes-file' || hasNoUndo(command))) return [];
    const details = {
      undo: {
        expected:
          'the id of the command that takes the change back, `{ none: <reason> }` or `{ needless: <reason> }`',
        advice: 'Write which command takes it back, or why none does.',
      },
      state: {
        expected: 'the id of the command that shows the state before and after',
        advice: 'Write the id of a command whose effect is `reads`.',
      },
    }[key];
    return [at(yaml, id, key, { found: `no \`${key}\` of \`${id}\``, ...details })];
  });
}

function hasNoUndo({ undo }: Command): boolean {
  return typeof undo === 'object';
}

/** `state` must only read; `undo` must not. */
function others(yaml: YamlFile<Runbook>, id: string, command: Command): Diagnostic[] {
  const { commands } = yaml.value;
  const { state, undo, after } = command;
  // One that names itself is reported as that.
  const effectOf = (other: unknown) =>
    typeof other === 'string' && other !== id ? commands[other]?.effect : undefined;
  const changes = effectOf(state);
  const problems: Diagnostic[] = [];
  if (state !== undefined && changes !== undefined && changes !== 'reads') {
    const found = `\`${state}\`, whose effect is \`${changes}\``;
    const expected = 'a command whose effect is `reads`';
    const advice = 'Name the command that shows the state, or correct its effect.';
    problems.push(at(yaml, id, 'state', { found, expected, advice }));
  }
  if (after !== undefined && state === undefined) {
    const found = `\`after\` of \`${id}\`, which has no \`state\``;
    const expected = '`after` only beside the command that shows the state';
    const advice = 'Write `state`, or remove `after`.';
    problems.push(at(yaml, id, 'after', { found, expected, advice }));
  }
  if (typeof undo === 'string' && effectOf(undo) === 'reads') {
    const found = `\`${undo}\`, whose effect is \`reads\``;
    const expected = 'a command that takes the change back';
    const advice = 'Name the command that restores the state, or correct its effect.';
    problems.push(at(yaml, id, 'undo', { found, expected, advice }));
  }
  return problems;
}

function at(
  yaml: YamlFile<Runbook>,
  id: string,
  key: string,
  details: Parameters<typeof diagnosticAtPath>[2],
): Diagnostic {
  return diagnosticAtPath(yaml, ['commands', id, key], details);
}
