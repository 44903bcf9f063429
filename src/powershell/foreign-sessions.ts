import type { Node } from 'web-tree-sitter';
import { isOnlyShown } from './arguments.ts';
import { commandName } from './called-names.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { givenTo } from './given-arguments.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Fault } from './shell.ts';
import { variablesOf } from './variables.ts';

/** Cmdlets that end jobs or sessions of the reader's window. */
const ending = /^(?:(?:remove|stop|suspend)-(job)|remove-(?:pssession|cimsession))$/;
const making =
  /^(?:connect-pssession|invoke-command|new-cimsession|new-pssession|start-(?:thread)?job)$/;
const handles = ['cimsession', 'id', 'instanceid', 'job', 'session'];

/**
 * Finds calls that end jobs or sessions which the script did not make itself: the reader may have some in the same window,
 * and Exchange Management Shell runs over one.
 */
export function foreignSessions(tree: ScriptTree): Fault[] {
  return nodesOf(tree.root, 'command').flatMap((command) => {
    const cmdlet = commandName(tree, command);
    const [whole, job] = ending.exec(cmdlet) ?? [];
    if (whole === undefined || isOnlyShown(command) || isOfOwn(tree, command, cmdlet)) return [];
    const [what] = sourceOf(tree, command).split(/\s/);
    const start = command.startIndex;
    return job === undefined
      ? {
          what: `\`${what}\`, which ends sessions that this command did not open`,
          expected: 'one that it opened itself, as `-Session $session`',
          advice:
            'Keep what `New-PSSession` gives in a variable, and end that alone: Exchange Management Shell itself runs over a session of this window.',
          start,
        }
      : {
          what: `\`${what}\`, which ends jobs that this command did not start`,
          expected: 'one that it started itself, as `-Job $job`',
          advice:
            'Keep what `Start-Job` gives in a variable, and end that alone: the reader may have other jobs in this window.',
          start,
        };
  });
}

/** Whether all that a call ends was made by the script. */
function isOfOwn(tree: ScriptTree, command: Node, cmdlet: string): boolean {
  const given = givenTo(tree, command);
  const names = given.filter(({ name }) => name !== '' && mayMean(cmdlet, name, ['name']));
  const named = given.filter(({ name }) => name === '' || mayMean(cmdlet, name, handles));
  const fed = fedBy(command);
  const ended = [...(fed ? [fed] : []), ...named.map(({ value }) => value)];
  if (ended.length + names.length === 0) return false;
  return (
    ended.every((one) => isMade(tree, one)) && names.every(({ value }) => isNameGiven(tree, value))
  );
}

/** What stands first in the pipeline that a command ends, where it has one. */
function fedBy(command: Node): Node | undefined {
  if (command.previousSibling?.type !== '|') return undefined;
  return command.parent?.firstNamedChild ?? undefined;
}

/** Whether a value holds nothing but jobs or sessions that the script made. */
function isMade(tree: ScriptTree, value: Node, known = new Map<string, boolean>()): boolean {
  const core = coreOf(value);
  if (/^(?:@\(\s*\)|\$null)$/i.test(sourceOf(tree, core).trim())) return true;
  const commands = core.type === 'command' ? [core] : nodesOf(core, 'command');
  if (commands.length > 0)
    return (
      commands.some((one) => isMaking(tree, one)) &&
      !commands.some((one) => /^get-(?:job|pssession|cimsession)$/.test(commandName(tree, one)))
    );
  const [name] = variablesOf(core);
  if (name === undefined || tree.given.has(name)) return false;
  const found = known.get(name);
  if (found !== undefined) return found;
  // One that is made of itself is nothing for certain.
  known.set(name, false);
  const lists = (tree.loops.get(name) ?? []).map(({ list }) => list);
  const sources = [...(tree.assigned.get(name) ?? []), ...lists];
  const areMade = sources.length > 0 && sources.every((one) => isMade(tree, one, known));
  known.set(name, areMade);
  return areMade;
}

function isMaking(tree: ScriptTree, command: Node): boolean {
  return making.test(commandName(tree, command)) || /\s-asjob\b/i.test(sourceOf(tree, command));
}

/** Whether the script gave this name to what it made. */
function isNameGiven(tree: ScriptTree, value: Node): boolean {
  const name = sourceOf(tree, value).replaceAll(/['"]/g, '').toLowerCase();
  if (/[*?[$]/.test(name)) return false;
  return nodesOf(tree.root, 'command')
    .filter((one) => isMaking(tree, one))
    .flatMap((one) => givenTo(tree, one))
    .some((one) => sourceOf(tree, one.value).replaceAll(/['"]/g, '').toLowerCase() === name);
}
