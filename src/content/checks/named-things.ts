import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { TextFile } from '../read/text-file.ts';
import { proseOf } from './dotted-names.ts';
import { readableCommands, scriptIn } from './each-command.ts';

/** A misspelled name in a command, the one that is meant, and what is said of it. */
export interface NameSlip {
  readonly file: TextFile;
  readonly start: number;
  readonly name: string;
  readonly meant: string;
  /** Nothing for one that the same command has before. */
  readonly diagnostic: Diagnostic | undefined;
}

/** What rules of names ask of a runbook. */
export interface Named {
  readonly runbook: RunbookContent;
  /** The commands that can be read, each with a value in place of each bare placeholder. */
  readonly scripts: readonly { readonly file: TextFile; readonly script: string }[];
  readonly parser: Parser;
  /** What readers read, the descriptions of all parameters included. */
  readonly prose: readonly string[];
  /** How often a word, or a cmdlet, stands in all of that; variables are no words. */
  readonly countOf: (word: string) => number;
}

/** What rules of names ask of a runbook of which all files could be read. */
export function namedIn(content: Content, runbook: RunbookContent, parser: Parser): Named {
  const scripts = readableCommands(content, runbook, parser).map((file) => ({
    file,
    script: scriptIn(content, file),
  }));
  const prose = [...proseOf(runbook), content.parameters?.text ?? ''];
  let counts: ReadonlyMap<string, number> | undefined;
  const countOf = (word: string) => (counts ??= countsIn(runbook, prose)).get(word) ?? 0;
  return { runbook, scripts, parser, prose, countOf };
}

function countsIn(runbook: RunbookContent, prose: readonly string[]): Map<string, number> {
  const names = runbook.structure?.value.names ?? [];
  const commands = [...runbook.commands.values()].map(({ text }) => text);
  const counts = new Map<string, number>();
  for (const [word] of [...commands, ...prose, ...names]
    .join('\n')
    .matchAll(/(?<![$\w])\w+(?:-\w+)*/g)) {
    const parts = word.includes('-') ? [word, ...word.split('-')] : [word];
    for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}

/** The names of the functions that some scripts define. */
export function functionsIn({ scripts }: Named): string[] {
  return scripts.flatMap(({ script }) =>
    Array.from(
      powershellTools.maskedCode(script).matchAll(/\bfunction\s+(?:\w+:)?([a-z][\w-]*)/gi),
      ([, name = '']) => name,
    ),
  );
}
