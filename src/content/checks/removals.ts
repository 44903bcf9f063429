import type { Parser } from 'web-tree-sitter';
import { allLines, type Diagnostic, type Lines } from '../../diagnostic.ts';
import { powershellTools, type Creation, type Removal } from '../../powershell/build.ts';
import { linesOfAlias } from './alias-lines.ts';
import { unsureNames } from './command-addresses.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, placeOf, type TextFile } from '../read/text-file.ts';
import { scriptIn, ofWholeRunbooks } from './each-command.ts';
import { isUnseenFile } from './looked-at-files.ts';
import { judgeCommand } from './judge-command.ts';
import { partnersOf } from './partners.ts';
import { readAgainIn } from './read-again.ts';
import { recordMakers } from './record-makers.ts';
import { isForeign, whyNotOwned, type Written } from './owned-objects.ts';
import { adviceOf } from './removal-advice.ts';
import { linesOfVariables } from './variable-lines.ts';
import { unwrittenRecords, type UnwrittenRecord } from './unwritten-records.ts';
import { filesOf } from './written-records.ts';

/**
 * Holds removals to what a runbook owns: a record below `$env:USERPROFILE` or a file at a path from the form that a
 * command of the runbook writes, one at a time and without wildcards; and objects that a command of the runbook
 * creates, named one by one, with the part of each that it made. What moves a file away is held to the same files, and
 * what writes over one to places where no other can be.
 */
export function checkRemovals(content: Content): Promise<Diagnostic[]> {
  return ofWholeRunbooks(content, (runbook, parser) => ofRunbook(runbook, content, parser));
}

function ofRunbook(runbook: RunbookContent, content: Content, parser: Parser): Diagnostic[] {
  const { commands, structure } = runbook;
  const created = new Map<string, readonly Creation[]>();
  const removals = new Map<TextFile, readonly Removal[]>();
  const unknown = [...commands].flatMap(([id, command]) =>
    judgeCommand(command, () => {
      created.set(id, powershellTools.creations(command.text, parser));
      removals.set(command, powershellTools.removals(command.text, parser));
      return [];
    }),
  );
  if (unknown.length > 0) return unknown;
  const misplaced = [...removals.values()]
    .flat()
    .flatMap(({ deed, paths = [] }) => (deed === 'overwrites' ? paths : []));
  const creations = [...created.values()].flat();
  const isOfMaker = recordMakers(runbook, created, parser);
  const written = { ...filesOf(commands.values(), parser), creations, misplaced, isOfMaker };
  const unwritten = unwrittenRecords(runbook, written, parser);
  const ofRunbook = [...commands.values()].map(({ file }) => allLines(file));
  const doubts = { unsure: unsureNames(runbook), ofRunbook, parser };
  return [...commands].flatMap(([id, command]) =>
    // In a reading command the removal itself is the mistake, which the check of effects reports.
    structure?.value.commands[id]?.effect === 'reads'
      ? []
      : judgeCommand(command, () => {
          const others = (removals.get(command) ?? []).filter(
            (removal) => !unwritten.some((one) => one.file === command && means(removal, one)),
          );
          const partners = partnersOf(runbook, id);
          const near = partners.flatMap((one) => created.get(one) ?? []);
          const { files } = filesOf(
            partners.flatMap((one) => commands.get(one) ?? []),
            parser,
          );
          const isUnseen = (removal: Removal) => isUnseenFile(command, removal, files, parser);
          const found = ofCommand(command, others, { ...written, near, isUnseen }, doubts);
          return found.length === 0 ? [] : withoutReadAgain(found, command, content, parser);
        }),
  );
}

/** Whether a removal takes a record that nobody writes, or what it names, which is told where it is read. */
function means({ owners = [], sources = [] }: Removal, { record }: UnwrittenRecord): boolean {
  const files = [...owners, ...sources.flatMap((one) => ('owners' in one ? one.owners : []))];
  return files.some(
    (file) =>
      ('record' in file && file.record === record) ||
      ('column' in file && file.records.includes(record)),
  );
}

/** What is said of lines of which nobody says that they read a text again, which is the worse. */
function withoutReadAgain(
  found: readonly Diagnostic[],
  command: TextFile,
  content: Content,
  parser: Parser,
): Diagnostic[] {
  const script = scriptIn(content, command);
  const lines = readAgainIn({ file: command, script, parser }).map(
    ({ start }) => placeOf(command, start).line,
  );
  return found.filter(({ line = 0 }) => !lines.includes(line));
}

const details: Readonly<
  Record<NonNullable<Removal['deed']> | 'removes', { expected: string; advice: string }>
> = {
  removes: {
    expected: 'a removal of what this runbook itself wrote or created, named one by one',
    advice:
      'Remove a record of the runbook, a file at a path of the form that it wrote, or an object that it created, each by its name, and of a container the part that it made.',
  },
  moves: {
    expected: 'a move of a file that this runbook itself wrote, named by itself',
    advice:
      'Move or rename a record of the runbook, or a file at a path of the form that it wrote; copy any other.',
  },
  copies: {
    expected: 'a copy into a folder of this runbook’s own, or under a name of its own',
    advice:
      'Name the folder or the file in which the copy is kept, as `"$env:TEMP\\fieldbook-logs"`.',
  },
  ends: {
    expected:
      'a command that leaves processes, sessions, the machine and the services of others alone',
    advice:
      'Restart the one service that the change needs, as `Restart-Service -Name W3SVC`, or stop and start it in one command; let the reader do anything else by hand.',
  },
  runs: {
    expected: 'a cmdlet, or a program of Windows that this check knows',
    advice:
      'Call the cmdlet that does the same, or let the reader run the program by hand: nobody sees here what it changes.',
  },
  weakens: {
    expected: 'accounts, rights, logs and protections that stay as they are',
    advice:
      'Change the one entry that is meant with a cmdlet whose undo takes it back, or let the reader do this by hand.',
  },
  replaces: {
    expected: 'a list that keeps what is there',
    advice:
      'Add to it, with `@{ Add = … }` where the cmdlet takes that, or set it to what is there and what is missing together.',
  },
  overwrites: {
    expected: 'a file below `$env:USERPROFILE`, or at a path of the form',
    advice:
      'Write there, or where a file that is there stays as it is: with `-NoClobber`, with `-Append`, or without `-Force`.',
  },
};

/** What makes it doubtful what a removal means. */
interface Doubts {
  /** Names of objects that may be misspelled. */
  readonly unsure: ReadonlySet<string>;
  /** Every line: what a file is called is known only where no name is misspelled, of a file or of the variable that holds it. */
  readonly ofRunbook: readonly Lines[];
  readonly parser: Parser;
}

function ofCommand(
  command: TextFile,
  removals: readonly Removal[],
  written: Written,
  { unsure, ofRunbook, parser }: Doubts,
): Diagnostic[] {
  return removals.flatMap((removal) => {
    // A command that misspells the name of an object, which is reported itself, may create or mean this one.
    const { sources = [] } = removal;
    if (sources.some((one) => 'constant' in one && unsure.has(one.constant))) return [];
    // One that is written where it must not be is reported there.
    const { deed, paths = [] } = removal;
    const isTaking = deed === undefined || deed === 'moves';
    if (isTaking && paths.some((path) => written.misplaced.includes(path))) return [];
    const problem = whyNotOwned(removal, written);
    if (problem === undefined) return [];
    const told = {
      found: `\`${removal.name}\`, ${problem}`,
      ...details[removal.deed ?? 'removes'],
      ...adviceOf(removal, problem, command),
    };
    const renamed = deed === 'runs' ? linesOfAlias(command, removal.name) : [];
    const found = {
      ...diagnosticAt(command, removal.start, told),
      compares: ofRunbook,
      ...(renamed.length > 0 && { follows: renamed }),
    };
    if (isForeign(removal, written)) return [found];
    const own = () => linesOfVariables(command, removal.start, parser);
    return [{ ...found, madeOf: isOfOthers(removal) ? ofRunbook : own() }];
  });
}

/** Whether other commands decide whether what a removal names is the runbook's. */
function isOfOthers({ problem, owners = [], sources = [] }: Removal): boolean {
  return problem === undefined && owners.length + sources.length > 0;
}
