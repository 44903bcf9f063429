import { basename } from 'node:path';
import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { ofWholeRunbooks } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { mayBeSame } from './owned-files.ts';
import { filesOf, shownPath } from './written-records.ts';

/**
 * Reports an undo that takes every record whose name fits a text with wildcards, where those of another command fit too: it
 * would restore from them and remove them, so that the other change has no way back.
 */
export function checkWideFilters(content: Content): Promise<Diagnostic[]> {
  return ofWholeRunbooks(content, ofRunbook);
}

function ofRunbook({ structure, commands }: RunbookContent, parser: Parser): Diagnostic[] {
  const entries = Object.entries(structure?.value.commands ?? {});
  const undos = new Set(entries.flatMap(([, { undo }]) => (typeof undo === 'string' ? undo : [])));
  return [...undos].flatMap((undo) => {
    const file = commands.get(undo);
    if (!file) return [];
    const undone = new Set(entries.flatMap(([id, entry]) => (entry.undo === undo ? id : [])));
    const own = [...commands].filter(([id]) => undone.has(id));
    const others = [...commands].filter(([id]) => id !== undo && !undone.has(id));
    return judgeCommand(file, () => ofUndo(file, own.map(fileOf), others.map(fileOf), parser));
  });
}

const fileOf = ([, file]: readonly [string, TextFile]) => file;

function ofUndo(
  file: TextFile,
  own: readonly TextFile[],
  others: readonly TextFile[],
  parser: Parser,
): Diagnostic[] {
  const meant = recordsOf(own, parser);
  return powershellTools.foundRecords(file.text, parser).flatMap(({ what, start, records }) => {
    const mine = meant.findLast((one) => records.some((record) => fits(record, one)));
    const foreign = others.flatMap((other) => {
      const [path] = recordsOf([other], parser).filter(
        (one) =>
          records.some((record) => fits(record, one)) && !meant.some((own) => mayBeSame(own, one)),
      );
      return path === undefined ? [] : [{ other, path }];
    });
    const [first] = foreign;
    if (mine === undefined || !first) return [];
    const found = `\`${what}\`, which the records \`${shownPath(first.path)}\` of ${basename(first.other.path)} fit, too`;
    const expected = `only those of the command that this one undoes: \`${nameIn(mine)}\``;
    const advice =
      'Name them alone: this undo would restore from the others and remove them, so that their change has no way back.';
    return [diagnosticAt(file, start, { found, expected, advice })];
  });
}

function recordsOf(files: readonly TextFile[], parser: Parser): string[] {
  return filesOf(files, parser).files.flatMap((file) => ('record' in file ? file.record : []));
}

const nameIn = (path: string) => path.slice(path.lastIndexOf('\\') + 1);

/** Whether every record that a path may mean has a name that fits a pattern. */
function fits(pattern: string, path: string): boolean {
  const parts = pattern.toLowerCase().split('*');
  const escaped = parts.map((part) => RegExp.escape(part).replaceAll('\\?', '[^*]'));
  return new RegExp(`^${escaped.join('[^\\\\]*')}$`).test(path.toLowerCase());
}
