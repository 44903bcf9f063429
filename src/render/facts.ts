import { effects, noUndoReason, type Command, type Effect } from '../content/schemas/command.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import type { Task } from '../content/schemas/task.ts';
import { onlyRemoves } from './line-marks.ts';

/** A place and a shell in it, with what commands need there. */
interface Surroundings {
  place: Command['place'];
  shell: Command['shell'];
  /** The lists of roles, of each of which one is enough. */
  roles: readonly (readonly string[])[];
}

/** What a reader must know of a command before running it, or of all commands of a task. */
export interface Facts {
  effect: Effect;
  /** Whether all that a command changes is that something is gone; of a task, whether that holds for one of its commands. */
  removes: boolean;
  /** Where it runs; of a task, each place with each shell that is needed in it. */
  where: readonly Surroundings[];
  confirms: boolean;
  history: boolean;
  hasNoUndo: boolean;
  /** The steps of a task that cannot be undone, where the others can. */
  oneWaySteps: readonly string[];
}

/** The facts of one command with its script. */
export function commandFacts(command: Command, template: string): Facts {
  return {
    ...factsOf(command.effect, [command]),
    removes: command.removes || onlyRemoves(template, command.effect),
  };
}

/** The facts of a task, without those of state and undo, given what has the script of a command; undefined without any. */
export function taskFacts(
  runbook: Runbook,
  task: Task,
  templateOf: (command: string) => string,
): Facts | undefined {
  const commands = task.steps.flatMap((step) => commandsOf(runbook, step));
  const effect = strongestOf(commands);
  if (effect === undefined) return undefined;
  const changing = task.steps.filter((step) => commandsOf(runbook, step).some(isChange));
  const oneWay = changing.filter((step) => commandsOf(runbook, step).some(isOneWay));
  const oneWaySteps = oneWay.length < changing.length ? oneWay.map(({ id }) => id) : [];
  const facts = factsOf(effect, commands);
  const removes = changing
    .flatMap((step) => step.commands)
    .some((id) => isRemoval(runbook.commands[id], () => templateOf(id)));
  return { ...facts, history: task.history || facts.history, removes, oneWaySteps };
}

function strongestOf(commands: readonly Command[]): Effect | undefined {
  return effects.findLast((known) => commands.some(({ effect }) => effect === known));
}

function commandsOf(runbook: Runbook, step: Task['steps'][number]): Command[] {
  return step.commands.flatMap((id) => runbook.commands[id] ?? []);
}

function isChange({ effect, history }: Command): boolean {
  return effect === 'changes' && !history;
}

function isRemoval(command: Command | undefined, template: () => string): boolean {
  if (command === undefined || !isChange(command)) return false;
  return command.removes || onlyRemoves(template(), command.effect);
}

/** What is gone changes nothing any more that could be undone. */
function isOneWay(command: Command): boolean {
  return !command.history && noUndoReason(command)?.isNeedless === false;
}

function factsOf(effect: Effect, commands: readonly Command[]): Omit<Facts, 'removes'> {
  const groups = Map.groupBy(commands, ({ place, shell }) => `${place} ${shell}`);
  return {
    effect,
    where: [...groups.values()].flatMap(surroundingsOf),
    confirms: commands.some(({ confirms }) => confirms),
    history: commands.every(({ history }) => history),
    hasNoUndo: commands.some(isOneWay),
    oneWaySteps: [],
  };
}

/** Roles are those of the commands with the strongest effect there: who may do that may do the rest. */
function surroundingsOf(commands: readonly Command[]): Surroundings[] {
  const [first] = commands;
  if (!first) return [];
  const effect = strongestOf(commands);
  const roles = commands
    .filter((command) => command.effect === effect && command.role.length > 0)
    .map(({ role }) => role);
  return [{ place: first.place, shell: first.shell, roles: leastRoles(roles) }];
}

/** Each list once, without those that a shorter one is a part of: who has a role of that meets both. */
function leastRoles(roles: readonly (readonly string[])[]): (readonly string[])[] {
  const lists = [...new Map(roles.map((role) => [role.join('\n'), role])).values()];
  return lists.filter(
    (list) => !lists.some((other) => other !== list && other.every((role) => list.includes(role))),
  );
}
