import type { Parser } from 'web-tree-sitter';
import { allLines, type Details, type Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type SettingCall } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { isOrdinary } from './call-kinds.ts';
import { changesIn } from './changes-in.ts';
import { scriptIn, wholeCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import {
  differenceFrom,
  goesAlong,
  isFixed,
  isTemporary,
  type Difference,
} from './restored-settings.ts';
import { isTakeover } from './takeovers.ts';

/** Verbs of calls that are judged: others make nothing that stays, or are held to what the runbook owns. */
const judged = new Set([
  ...['add', 'block', 'disable', 'enable', 'grant', 'hide', 'lock', 'mount', 'move', 'new'],
  ...['rename', 'reset', 'set', 'suspend', 'unblock', 'unlock', 'update'],
]);

/** What belongs to the session or the machine alone, or only makes known what was changed before. */
const passing =
  /^(?:adserversettings|cscomputer|csreplica|cstopology|csaddressbook|(?:global|offline)addresslist|offlineaddressbook|consolemode|date|executionpolicy|formatdata|guid|help|ltype|location|ps\w+|service|typedata|win\w*language\w*)$/;

/**
 * Reports settings of a change that its undo does not take back, and settings of an undo of what its change leaves alone,
 * where a record is kept of what was there before.
 */
export async function checkUnrestoredSettings(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => ofRunbook(content, runbook, parser));
}

/** A command with what its calls set. */
interface Side {
  readonly id: string;
  readonly file: TextFile;
  readonly settings: readonly SettingCall[];
  /** The starts of the calls that are judged here: others are held to what the runbook owns, or told as worse. */
  readonly judged: ReadonlySet<number>;
  /** Whether every call that changes something says by its name what that is. */
  readonly isClear: boolean;
}

function ofRunbook(content: Content, runbook: RunbookContent, parser: Parser): Diagnostic[] {
  const { structure, commands } = runbook;
  if (!structure || !wholeCommands(content, runbook, parser)) return [];
  const all = Object.entries(structure.value.commands);
  const undos = new Set(all.flatMap(([, { undo }]) => (typeof undo === 'string' ? undo : [])));
  return [...undos].flatMap((undo) => {
    const back = commands.get(undo);
    if (!back || powershellTools.readRecords(back.text, parser).length === 0) return [];
    const files = all.flatMap(([id, command]) => {
      const file = commands.get(id);
      return command.undo === undo && file ? [{ id, file }] : [];
    });
    const found = judgeCommand(back, () => {
      const sideOf = (id: string, file: TextFile) => readSide(content, { id, file }, parser);
      return ofUndo(
        sideOf(undo, back),
        files.map(({ id, file }) => sideOf(id, file)),
      );
    });
    const follows = [structure, back, ...files.map(({ file }) => file)].map(({ file }) =>
      allLines(file),
    );
    // What takes back what shows when everything else of the two is right.
    return found.map((one) => ({ ...one, follows }));
  });
}

function readSide(content: Content, command: Pick<Side, 'id' | 'file'>, parser: Parser): Side {
  const script = scriptIn(content, command.file);
  const calls = changesIn(content, command.file, parser);
  const starts = new Set(calls.map(({ start }) => start));
  const others = [
    ...powershellTools.removals(script, parser),
    ...powershellTools.wholeQueries(script, parser),
  ].map(({ start }) => start);
  const settings = powershellTools
    .settingCalls(script, parser)
    .filter(({ start }) => starts.has(start));
  const isJudged = ({ verb, noun, start, isUsed }: SettingCall) =>
    judged.has(verb) &&
    !passing.test(noun) &&
    !isTakeover(`${verb}-${noun}`) &&
    !others.includes(start) &&
    !(verb === 'new' && isUsed);
  return {
    ...command,
    settings,
    judged: new Set(settings.filter(isJudged).map(({ start }) => start)),
    isClear: calls.every(isOrdinary),
  };
}

/** What an undo and the commands that it takes back set apart from each other. */
function ofUndo(back: Side, changes: readonly Side[]): Diagnostic[] {
  const changed = changes.flatMap(({ settings }) => settings);
  // Commands of which nothing is about the same are told as such.
  const isAbout = (side: Side) => side.settings.some((one) => isNear(one, back.settings));
  if (!changes.every(isAbout)) return [];
  const names = changes.map(({ id }) => `\`${id}\``).join(' or ');
  const ofBack = changes.every(({ isClear }) => isClear)
    ? judgedIn(back).flatMap((call) => {
        const difference = differenceFrom(call, changed, (one) => one.isFixed);
        // What a record or a query gives may be what is restored.
        if (!difference || (typeof difference === 'string' && !isFixed(call))) return [];
        return [diagnosticAt(back.file, call.start, ofUndoing(call, difference, names))];
      })
    : [];
  const ofChanges = back.isClear ? changes.flatMap((change) => ofChange(change, back)) : [];
  return [...ofBack, ...ofChanges];
}

const judgedIn = ({ settings, judged: starts }: Side) =>
  settings.filter(({ start }) => starts.has(start));

const isNear = (one: SettingCall, others: readonly SettingCall[]) =>
  differenceFrom(one, others, () => false) !== 'kind';

function ofChange(change: Side, back: Side): Diagnostic[] {
  const { settings, file } = change;
  return judgedIn(change).flatMap((call) => {
    const difference = differenceFrom(call, back.settings, () => true);
    if (!difference || isTemporary(call, settings)) return [];
    if (difference === 'kind' && goesAlong(call, settings, back.settings)) return [];
    return [diagnosticAt(file, call.start, ofChanging(call, difference, `\`${back.id}\``))];
  });
}

/** What is said of a call in an undo. */
function ofUndoing({ what }: SettingCall, difference: Difference, names: string): Details {
  const found =
    typeof difference === 'string'
      ? `\`${what}\`, which takes back nothing that ${names} changes`
      : `\`-${difference.parameter}\` of \`${what}\`, which ${names} does not change`;
  return {
    found,
    expected: 'an undo that restores what was changed, and nothing else',
    advice: 'Remove the call, or make the change where its record keeps what was there before.',
  };
}

/** What is said of a call in a change. */
function ofChanging({ what }: SettingCall, difference: Difference, undo: string): Details {
  const found =
    typeof difference === 'string'
      ? `\`${what}\`, which changes what ${undo} does not take back`
      : `\`-${difference.parameter}\` of \`${what}\`, which ${undo} does not set back`;
  return {
    found,
    expected: 'a change of what the undo restores',
    advice:
      'Keep what was there before in the record and let the undo restore it, or leave this change out.',
  };
}
