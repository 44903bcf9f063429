import type { Parser } from 'web-tree-sitter';
import { allLines, oneLine, type Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { ofWholeRunbooks } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { mayBeSame } from './owned-files.ts';
import { shownPath } from './written-records.ts';

/**
 * Reports a file in a folder of the account that a command writes over, whether it is there or not, and of which no command of
 * the runbook makes any use: nothing says that it is the runbook's, and it may be one of the reader's.
 */
export function checkUnreadFiles(content: Content): Promise<Diagnostic[]> {
  return ofWholeRunbooks(content, inRunbook);
}

function inRunbook({ commands, structure }: RunbookContent, parser: Parser): Diagnostic[] {
  let used: string[] | undefined;
  const isUsed = (path: string) => {
    used ??= [...commands.values()].flatMap(({ text }) =>
      powershellTools.usedRecords(text, parser),
    );
    return used.some((one) => mayBeSame(one, path) || mayBeSame(path, one));
  };
  // What another command makes use of is known only where its variables are.
  const ofRunbook = [...commands.values()].map(({ file }) => allLines(file));
  return [...commands].flatMap(([id, file]) =>
    // In a reading command the write itself is the mistake, which the check of effects reports.
    structure?.value.commands[id]?.effect === 'reads'
      ? []
      : judgeCommand(file, () =>
          overwritten(file, isUsed, parser).map((found) => ({
            ...found,
            compares: ofRunbook,
            madeOf: ofRunbook,
          })),
        ),
  );
}

function overwritten(
  file: TextFile,
  isUsed: (path: string) => boolean,
  parser: Parser,
): Diagnostic[] {
  const isOwn = (path: string) => isOfNoReader(path) || isUsed(path);
  const said = new Set<string>();
  return powershellTools.recordWrites(file.text, parser).flatMap(({ start, records, replaces }) => {
    const [path] = records;
    if (replaces === undefined || path === undefined || said.has(path) || records.some(isOwn))
      return [];
    said.add(path);
    const found = `\`${replaces}\`, which writes over \`${shownPath(path)}\` also where there is one, and no command of this runbook makes use of it`;
    const expected = 'a file that stays as it is where there is one';
    const advice =
      'Write it below `if (-not (Test-Path -LiteralPath …))` with its path, with `-NoClobber` or `-Append`, under a name with the time, or into `$env:TEMP`: it may be a file of the reader’s.';
    const diagnostic = diagnosticAt(file, start, { found, expected, advice });
    const { line = 1 } = diagnostic;
    // What may not be written at all, or not in this way, is reported as such.
    return [{ ...diagnostic, follows: [oneLine(file.file, line)] }];
  });
}

/** Whether a file does not last, or has a name that the reader gives, that is made at each run, or that is not known. */
function isOfNoReader(path: string): boolean {
  return path.startsWith('<temp>') || /[{*<](?!\w+>\\)/.test(path);
}
