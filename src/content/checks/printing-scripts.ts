import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools, type PrintedText } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { TextFile } from '../read/text-file.ts';
import { judgeCommand } from './judge-command.ts';
import { isReadable } from './command-syntax.ts';

/** A script with the texts that it prints. */
export interface Script extends TextFile {
  printed: readonly PrintedText[];
}

/** The scripts of a runbook, and what is said of those that cannot be followed to their end. */
export interface PrintingScripts {
  readonly scripts: ReadonlyMap<string, Script>;
  readonly intricate: readonly Diagnostic[];
}

/** The commands of a runbook that can be read, with what they print, by their ids. */
export function scriptsOf(
  content: Content,
  { commands }: RunbookContent,
  parser: Parser,
): PrintingScripts {
  const readable = [...commands].filter(([, file]) => isReadable(content, file, parser));
  const scripts = new Map<string, Script>();
  const intricate = readable.flatMap(([id, file]) =>
    judgeCommand(file, () => {
      scripts.set(id, { ...file, printed: powershellTools.printedTexts(file.text, parser) });
      return [];
    }),
  );
  return { scripts, intricate };
}
