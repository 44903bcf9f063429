import type { Parser } from 'web-tree-sitter';
import { oneLine, type Diagnostic, type Lines } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type CalledCommand } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { closestName } from '../read/closest-name.ts';
import { diagnosticAt, placeOf, type TextFile } from '../read/text-file.ts';
import { effectOfCall } from './changing-verbs.ts';
import { readableCommands } from './each-command.ts';

const advice =
  'Correct the name: to many commands the empty value of another one means everything that there is.';

const adviceOfOthers =
  'Correct the name, or give it a value here: what a command assigns within its block is gone behind it, and to many commands an empty value means everything that there is.';

/** Names that differ in their numbers are meant to differ. */
const withoutNumbers = (name: string): string => name.replace(/\d+/g, '');

/** The innermost call around a place, of those that change something. */
function changingCall({ text }: TextFile, at: number, parser: Parser): CalledCommand | undefined {
  const around = powershellTools.calledCommands(text, parser).filter((call) => {
    // What runs the command, as `&`, may stand before its name.
    const from = text.lastIndexOf(call.text, call.start);
    return from <= at && at < from + call.text.length && effectOfCall(call) === 'changes';
  });
  return around.toSorted((one, other) => one.text.length - other.text.length)[0];
}

/** The lines of some places in a file. */
function linesOf(file: TextFile, places: readonly number[]): Lines[] {
  return places.map((place) => {
    const { line } = placeOf(file, place);
    return oneLine(file.file, line);
  });
}

/** A command with the variables that it gives a value. */
interface Command {
  readonly file: TextFile;
  /** Whether runbook.yaml says that it changes something or writes a file. */
  readonly isChange: boolean;
  readonly assigned: ReadonlySet<string>;
}

/**
 * Reports variables that nothing gives a value: those that are misspelled, as the runbook assigns one that is written nearly
 * so, and any in a command that changes something or writes a file: it would change everything that there is, skip its
 * guards, write nothing, or fail.
 */
export async function checkVariables(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => {
    const changes = changesOf(runbook);
    const commands = readableCommands(content, runbook, parser).map((file) => {
      const isChange = changes.has(file);
      return {
        file,
        isChange,
        assigned: new Set(powershellTools.assignedVariables(file.text, parser)),
      };
    });
    return commands.flatMap((command) => unknownIn(command, commands, parser));
  });
}

/** The files of the commands that, as runbook.yaml says, change something or write a file. */
function changesOf({ structure, commands }: RunbookContent): ReadonlySet<TextFile> {
  const isChange = (id: string) => (structure?.value.commands[id]?.effect ?? 'reads') !== 'reads';
  return new Set([...commands].filter(([id]) => isChange(id)).map(([, file]) => file));
}

function unknownIn(
  { file, isChange, assigned: own }: Command,
  all: readonly Command[],
  parser: Parser,
): Diagnostic[] {
  const unknown = new Map(
    powershellTools
      .ownVariables(file.text, parser)
      .filter(({ what }) => !own.has(what))
      .toReversed()
      .map(({ what, start }) => [what, start]),
  );
  if (unknown.size === 0) return [];
  const assigned = new Set(all.flatMap((one) => [...one.assigned]));
  return [...unknown].flatMap(([name, start]): Diagnostic[] => {
    const isElsewhere = assigned.has(name);
    const closest = isElsewhere ? undefined : closestName(name, [...assigned]);
    const who = isElsewhere ? 'only other commands assign' : 'no command of this runbook assigns';
    const found = `\`$${name}\`, which ${who}`;
    if (closest !== undefined && withoutNumbers(closest) !== withoutNumbers(name))
      return [
        {
          ...diagnosticAt(file, start, { found, expected: `\`$${closest}\``, advice }),
          unsettles: true,
        },
      ];
    const call = changingCall(file, start, parser);
    if (!(call ?? isChange) || mayBeLeft(name, all, parser)) return [];
    const expected = 'a variable with a value';
    const details = { found, expected, advice: isElsewhere ? adviceOfOthers : advice };
    // A call that may not be made at all, or not so, is reported as such; a whole command, at its first line.
    const follows = linesOf(file, [0, ...(call ? [call.start] : []), start]);
    return [{ ...diagnosticAt(file, start, details), follows, isValueless: true }];
  });
}

/** Whether a command may leave a variable in the console, where the next one finds it. */
function mayBeLeft(name: string, commands: readonly Command[], parser: Parser): boolean {
  return commands.some(
    ({ file: { text } }) =>
      powershellTools.setsUnnamedVariables(text, parser) ||
      powershellTools.leftVariables(text, parser).includes(name),
  );
}
