import { basename } from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type RecordForm } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, placeOf, type TextFile } from '../read/text-file.ts';
import { wholeCommands } from './each-command.ts';
import { mayBeSame } from './owned-files.ts';
import { filesOf, placesOf, shownPath, type RunbookFiles } from './written-records.ts';

/** Reports a record that is read in another form than the one in which it is written: as a way back it gives nothing. */
export async function checkRecordForms(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => {
    const commands = wholeCommands(content, runbook, parser);
    if (!commands) return [];
    const forms = commands.flatMap((file) =>
      powershellTools.recordForms(file.text, parser).map((form) => ({ ...form, file })),
    );
    return judged(forms, filesOf(commands, parser));
  });
}

interface Placed extends RecordForm {
  readonly file: TextFile;
}

/** A place that reads a record in a wrong form, and the one that writes it. */
interface Misread {
  readonly read: Placed;
  readonly write: Placed;
}

function judged(forms: readonly Placed[], written: RunbookFiles): Diagnostic[] {
  const writes = forms.filter(({ isRead }) => !isRead);
  const pairs = forms
    .filter(({ isRead }) => isRead)
    .map((read) => ({ read, writes: writersOf(read, writes, written) }));
  const wrong = pairs.flatMap(({ read, writes: all }): Misread[] => {
    const [write] = all;
    return write && all.every((one) => differs(read, one)) ? [{ read, write }] : [];
  });
  const said = new Set<unknown>();
  return wrong.flatMap(({ read, write }) => {
    const all = pairs.filter((pair) => pair.writes.includes(write)).map((pair) => pair.read);
    const isOdd = write.format === 'shown' || write.format === 'nameless' || isAlone(all);
    const key = isOdd ? write : `${read.file.path} ${read.records.join(' ')}`;
    if (said.has(key)) return [];
    said.add(key);
    return [isOdd ? ofWrite(write, read) : ofRead(read, write)];
  });
}

/** The places that write what a place reads. */
function writersOf(
  read: Placed,
  writes: readonly Placed[],
  written: RunbookFiles,
): readonly Placed[] {
  const places = read.records.flatMap((path) => placesOf(path, written));
  return writes.filter(({ records }) =>
    records.some((record) => places.some((place) => mayBeSame(place, record))),
  );
}

/** Whether what is read is certainly no record that was written so. */
function differs(read: Placed, write: Placed): boolean {
  if (read.format === undefined || write.format === undefined) return false;
  // Other readers may take the values as they stand there.
  if (write.format === 'nameless') return read.format === 'csv' && read.hasNames !== true;
  if (read.format !== write.format) return true;
  const isKnown = read.delimiter !== undefined && write.delimiter !== undefined;
  return isKnown && read.delimiter !== write.delimiter;
}

/** Whether a record is written as nobody reads it, where several commands read it alike. */
function isAlone(reads: readonly Placed[]): boolean {
  const [first, ...others] = reads;
  const isAlike = others.every((one) => first && !differs(one, first));
  return new Set(reads.map(({ file }) => file)).size > 1 && isAlike;
}

function ofRead(read: Placed, write: Placed): Diagnostic {
  return diagnosticAt(read.file, read.start, {
    found: `\`${read.what}\`, which reads the record \`${shownIn(read)}\` in another form than \`${write.what}\` in ${lineOf(write)} writes it`,
    expected: `\`${readerOf(write)}\``,
    advice: 'Read it in the form in which it is written: in another one nothing is found in it.',
  });
}

function ofWrite(write: Placed, read: Placed): Diagnostic {
  if (write.format === 'nameless') return ofNameless(write, read);
  return diagnosticAt(write.file, write.start, {
    found: `\`${write.what}\`, which writes the record \`${shownIn(write)}\` in another form than \`${read.what}\` in ${lineOf(read)} reads it`,
    expected: `\`${writerOf(read)}\``,
    advice: 'Write it in the form in which it is read: in another one nothing is found in it.',
  });
}

function ofNameless(write: Placed, read: Placed): Diagnostic {
  return diagnosticAt(write.file, write.start, {
    found: `\`${write.what}\`, which writes no line of names into the record \`${shownIn(write)}\`, from which \`${read.what}\` in ${lineOf(read)} takes the names of its columns`,
    expected: `\`${writerOf(read)}\``,
    advice:
      'Export the objects themselves, or write a line of names first: otherwise the first values are taken for the names.',
  });
}

const shownIn = ({ records: [record = ''] }: Placed) => shownPath(record);

/** The file and the line of a place. */
function lineOf({ file, start }: Placed): string {
  return `${basename(file.path)}:${placeOf(file, start).line}`;
}

/** What reads a record as it is written. */
function readerOf({ format, what }: Placed): string {
  if (format === 'json') return 'ConvertFrom-Json';
  return format === 'clixml' ? 'Import-Clixml' : ['Import-Csv', ...optionsIn(what)].join(' ');
}

/** What writes a record as it is read. */
function writerOf({ format, what }: Placed): string {
  if (format === 'json') return 'ConvertTo-Json';
  return format === 'clixml' ? 'Export-Clixml' : ['Export-Csv', ...optionsIn(what)].join(' ');
}

/** What stands behind the name of a cmdlet. */
const optionsIn = (what: string) => what.split(' ').slice(1);
