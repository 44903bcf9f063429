import { powerShellParser } from '../../build/powershell-grammar.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { placeOf, type TextFile } from '../read/text-file.ts';
import { cmdletSlips } from './cmdlet-slips.ts';
import { namedIn, type NameSlip } from './named-things.ts';
import { parameterSlips } from './parameter-slips.ts';

/** A runbook whose commands have the cmdlets and parameters that are meant. */
export interface MeantCommands {
  readonly runbook: RunbookContent;
  readonly diagnostics: readonly Diagnostic[];
  /** What is said of this runbook, at the places of the files as they are written. */
  readonly asWritten: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
}

/**
 * A runbook with the cmdlets and parameters that are meant, so that no check takes a misspelled one for another that does
 * something else; and what is said of those.
 */
export async function withMeantNames(
  shared: Content,
  runbook: RunbookContent,
): Promise<MeantCommands> {
  // The names that one file lacks may stand in another that could not be read.
  if (!runbook.isWhole) return { runbook, diagnostics: [], asWritten: (found) => found };
  const named = namedIn(shared, runbook, await powerShellParser());
  const cmdlets = cmdletSlips(named);
  const slips = [...cmdlets.slips, ...parameterSlips(named)];
  const diagnostics = [
    ...cmdlets.diagnostics,
    ...slips.flatMap(({ diagnostic }) => diagnostic ?? []),
  ];
  if (slips.length === 0) return { runbook, diagnostics, asWritten: (found) => found };
  const asWritten = (found: readonly Diagnostic[]) => found.map((one) => atItsPlace(one, slips));
  return { runbook: withNames(runbook, slips), diagnostics, asWritten };
}

function withNames(runbook: RunbookContent, slips: readonly NameSlip[]): RunbookContent {
  const commands = Array.from(runbook.commands, ([id, file]): [string, TextFile] => {
    const own = slips.filter((slip) => slip.file === file);
    return [id, own.length === 0 ? file : { ...file, text: corrected(file.text, own) }];
  });
  return { ...runbook, commands: new Map(commands) };
}

const inOrder = (slips: readonly NameSlip[]) =>
  slips.toSorted((one, other) => one.start - other.start);

function corrected(text: string, slips: readonly NameSlip[]): string {
  let mended = text;
  for (const { start, name, meant } of inOrder(slips).toReversed())
    mended = mended.slice(0, start) + meant + mended.slice(start + name.length);
  return mended;
}

/** What stands in a line behind a misspelled name has moved by the letters that it has too few or too many. */
function atItsPlace(diagnostic: Diagnostic, slips: readonly NameSlip[]): Diagnostic {
  const { file, line, column = 1 } = diagnostic;
  const before = inOrder(slips).filter(
    (slip) => slip.file.file === file && placeOf(slip.file, slip.start).line === line,
  );
  let at = column;
  for (const { file: text, start, name, meant } of before)
    if (at > placeOf(text, start).column) at -= meant.length - name.length;
  return at === column ? diagnostic : { ...diagnostic, column: at };
}
