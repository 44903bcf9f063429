import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { closestName } from '../read/closest-name.ts';
import { diagnosticAt, placeOf, type TextFile } from '../read/text-file.ts';

/** The name of a file below the profile of the user, in quotes. */
const inProfile = /\$env:USERPROFILE["']?\s+(?:-(?:ChildPath|Filter)\s+)?\(?(["'])([^"'\n]+)\1/gi;

/** The fixed beginning of the name of a record, and where a command has it. */
interface RecordName {
  readonly name: string;
  readonly id: string;
  readonly file: TextFile;
  readonly start: number;
}

/**
 * Holds a record to one name in all commands: a slip in it, in the command that writes or in one that reads, leaves the
 * other without its record.
 */
export function checkRecordNames(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const names = [...runbook.commands].flatMap(([id, file]) => namesIn(id, file));
    const told = new Set<string>();
    return names.flatMap((own) => {
      const other = meantName(own, names) ?? nameOfUndo(own, names, runbook);
      if (!other || told.has(own.name) || told.has(other.name)) return [];
      told.add(own.name);
      return [otherName(own, other)];
    });
  });
}

function namesIn(id: string, file: TextFile): RecordName[] {
  return Array.from(file.text.matchAll(inProfile), ({ 0: whole, 2: path = '', index }) => {
    const [name = ''] = /^[^$*{]*/.exec(path) ?? [];
    return { name, id, file, start: index + whole.lastIndexOf(path) };
  }).filter(({ name }) => name !== '');
}

/** The name in other commands that one which a single command has was probably meant to be. */
function meantName(own: RecordName, names: readonly RecordName[]): RecordName | undefined {
  const others = elsewhere(own, names);
  if (others.length === 0) return undefined;
  const closest = closestName(
    own.name,
    others.map(({ name }) => name),
  );
  // Names that differ in their numbers are meant to differ.
  if (closest === undefined || plain(closest) === plain(own.name)) return undefined;
  return others.find(({ name }) => name === closest);
}

/** A name of the way back of a command, or of what it is the way back of, where the two have none in common. */
function nameOfUndo(
  own: RecordName,
  names: readonly RecordName[],
  { structure }: RunbookContent,
): RecordName | undefined {
  const undoOf = (id: string) => structure?.value.commands[id]?.undo;
  const others = elsewhere(own, names).filter(
    ({ id }) => undoOf(own.id) === id || undoOf(id) === own.id,
  );
  const ofOwn = names.filter(({ id }) => id === own.id).map(({ name }) => name);
  return others.find(
    (other) => !names.some(({ id, name }) => id === other.id && ofOwn.includes(name)),
  );
}

/** The names that commands have which lack one; nothing if several commands have that. */
function elsewhere(own: RecordName, names: readonly RecordName[]): RecordName[] {
  if (names.some(({ id, name }) => id !== own.id && name === own.name)) return [];
  const ofOwn = names.filter(({ id }) => id === own.id).map(({ name }) => name);
  return names.filter(({ id, name }) => id !== own.id && !ofOwn.includes(name));
}

const plain = (name: string): string => name.replace(/\d+/g, '');

function otherName(own: RecordName, other: RecordName): Diagnostic {
  const found = `the record \`${own.name}\`, which no other command has`;
  const { line } = placeOf(other.file, other.start);
  const expected = `\`${other.name}\`, as in ${other.file.file}:${line}`;
  const advice = 'Write one name in both commands: correct the one that is wrong.';
  const details = { found, expected, advice };
  return { ...diagnosticAt(own.file, own.start, details), unsettles: true };
}
