import type { Parser } from 'web-tree-sitter';
import { powershellTools, type PrintedText } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { TextFile } from '../read/text-file.ts';
import { isReadable } from './command-syntax.ts';

/** A script with the texts that it prints. */
export interface Script extends TextFile {
  printed: readonly PrintedText[];
}

/** The commands of a runbook that can be read, with what they print, by their ids. */
export function scriptsOf(
  content: Content,
  { commands }: RunbookContent,
  parser: Parser,
): ReadonlyMap<string, Script> {
  const readable = [...commands].filter(([, file]) => isReadable(content, file, parser));
  return new Map(
    readable.map(([id, file]) => [
      id,
      { ...file, printed: powershellTools.printedTexts(file.text, parser) },
    ]),
  );
}
