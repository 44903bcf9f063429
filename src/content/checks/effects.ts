import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { TextFile } from '../read/text-file.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { Command } from '../schemas/command.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { strongestCall } from './called-effects.ts';
import { ofEachCommand } from './each-command.ts';
import { isIdle } from './idle-commands.ts';
import { judgeCommand } from './judge-command.ts';
import { isShown } from './meant-effect.ts';
import { readAgainIn } from './read-again.ts';
import { selfMentions } from './self-mentions.ts';
import { wrongEffect, type Calls, type CallsOf } from './wrong-effects.ts';

/** Holds what runbook.yaml says of each command to what the command does and to what it says of the others. */
export async function checkEffects(content: Content): Promise<Diagnostic[]> {
  const calls = new Map<TextFile, CallsOf>();
  const intricate = await ofEachCommand(content, (command) =>
    judgeCommand(command.file, () => {
      const { file, script, parser } = command;
      const readAgain = readAgainIn(command);
      const strongest = strongestCall(script, readAgain, parser);
      calls.set(file, { strongest, readAgain, isIdle: isIdle(command, strongest, readAgain) });
      return [];
    }),
  );
  return [...intricate, ...content.runbooks.flatMap((runbook) => ofRunbook(runbook, calls))];
}

function ofRunbook({ structure, commands }: RunbookContent, calls: Calls): Diagnostic[] {
  if (!structure) return [];
  const all = Object.entries(structure.value.commands);
  // What follows from a wrong effect is no news.
  const wrong = new Map(
    all.flatMap(([id, { effect }]) => {
      const file = commands.get(id);
      const found = file && calls.has(file) && wrongEffect(structure, id, effect, file, calls);
      return found ? [[id, found] as const] : [];
    }),
  );
  const declared = all.flatMap(([id, command]) => {
    const follows = command.effect === 'reads' ? reading : changing;
    const own = wrong.has(id) ? [] : follows(structure, id, command);
    return [...own, ...others(structure, id, command, wrong)];
  });
  return [...wrong.values(), ...declared];
}

function reading(yaml: YamlFile<Runbook>, id: string, command: Command): Diagnostic[] {
  const extra = (['undo', 'state', 'removes'] as const).flatMap((key) => {
    if (command[key] === undefined || command[key] === false) return [];
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

/** Whether a command lacks its way back or its state, or names one that cannot be it, itself too: each is reported as that. */
export function lacksWayBack(yaml: YamlFile<Runbook>): boolean {
  return Object.entries(yaml.value.commands).some(([id, command]) => {
    const missing = command.effect === 'reads' ? [] : changing(yaml, id, command);
    const wrong = [...others(yaml, id, command, new Map()), ...selfMentions(id, command)];
    return missing.length + wrong.length > 0;
  });
}

/** A command that takes a change back, or repairs it, needs no undo of its own. */
function changing(yaml: YamlFile<Runbook>, id: string, command: Command): Diagnostic[] {
  const { commands } = yaml.value;
  // One that no step shows is the way back of another, or is reported as unused.
  if (!isShown(yaml.value, id)) return [];
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

function lacksState(yaml: YamlFile<Runbook>, id: string, command: Command): boolean {
  const isReading = command.effect === 'reads';
  return !isReading && changing(yaml, id, command).some(({ found }) => found.includes('`state`'));
}

function hasNoUndo({ undo }: Command): boolean {
  return typeof undo === 'object';
}

/** `state` must only read; `undo` must not. */
function others(
  yaml: YamlFile<Runbook>,
  id: string,
  command: Command,
  wrong: ReadonlyMap<string, unknown>,
): Diagnostic[] {
  const { commands } = yaml.value;
  const { state, undo, after } = command;
  // One that names itself is reported as that, and a wrong effect where it stands.
  const effectOf = (other: unknown) =>
    typeof other === 'string' && other !== id && !wrong.has(other)
      ? commands[other]?.effect
      : undefined;
  const changes = effectOf(state);
  const problems: Diagnostic[] = [];
  if (state !== undefined && changes !== undefined && changes !== 'reads') {
    const found = `\`${state}\`, whose effect is \`${changes}\``;
    const expected = 'a command whose effect is `reads`';
    const advice = 'Name the command that shows the state, or correct its effect.';
    problems.push(at(yaml, id, 'state', { found, expected, advice }));
  }
  // A change that lacks its state is reported as that.
  if (after !== undefined && state === undefined && !lacksState(yaml, id, command)) {
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
