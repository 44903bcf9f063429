import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { TextFile } from '../read/text-file.ts';
import type { Effect } from '../schemas/command.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { isReadable } from './command-syntax.ts';
import { filledScript } from './filled-script.ts';

/** A command that can be read, as rules judge it. */
export interface ReadCommand {
  id: string;
  file: TextFile;
  /** Its text with a value in place of each bare placeholder: offsets are the same. */
  script: string;
  /** What runbook.yaml says that it does, if it names it. */
  effect: Effect | undefined;
  runbook: Runbook | undefined;
  parser: Parser;
}

type Definitions = NonNullable<Content['parameters']>['value'];

const noDefinitions: Definitions = {};

/** The scripts of commands as they are filled with the parameters of one content: every rule asks for them. */
const filled = new WeakMap<Definitions, WeakMap<TextFile, string>>();

/** The script of a command, with a value in place of each bare placeholder. */
export function scriptIn({ parameters }: Content, file: TextFile): string {
  const definitions = parameters?.value ?? noDefinitions;
  const known = filled.get(definitions) ?? new WeakMap<TextFile, string>();
  filled.set(definitions, known);
  const script = known.get(file) ?? filledScript(file.text, definitions);
  known.set(file, script);
  return script;
}

type Rule = (command: ReadCommand) => Diagnostic[];

type RunbookRule = (runbook: RunbookContent, parser: Parser) => Diagnostic[];

/** The commands of a runbook that can be read, for rules that compare them. */
export function readableCommands(
  content: Content,
  { commands }: RunbookContent,
  parser: Parser,
): TextFile[] {
  return [...commands.values()].filter((file) => isReadable(content, file, parser));
}

/** Whether every command of which runbook.yaml tells has its file. */
function hasEveryFile({ structure, commands }: RunbookContent): boolean {
  return Object.keys(structure?.value.commands ?? {}).every((id) => commands.has(id));
}

/**
 * The commands of a runbook, where all of it can be read; nothing otherwise, for rules that compare commands: one that cannot
 * be read may be the one that writes, uses or takes back.
 */
export function wholeCommands(
  content: Content,
  runbook: RunbookContent,
  parser: Parser,
): TextFile[] | undefined {
  const readable = readableCommands(content, runbook, parser);
  const isWhole = runbook.isWhole && hasEveryFile(runbook);
  return isWhole && readable.length === runbook.commands.size ? readable : undefined;
}

/** What a rule that compares commands says of each runbook of which every command is there and can be read. */
export async function ofWholeRunbooks(content: Content, rule: RunbookRule): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) =>
    wholeCommands(content, runbook, parser) ? rule(runbook, parser) : [],
  );
}

/** What a rule says of each command of the content that can be read. */
export async function ofEachCommand(content: Content, rule: Rule): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap(({ structure, commands }) =>
    [...commands].flatMap(([id, file]) => {
      if (!isReadable(content, file, parser)) return [];
      const script = scriptIn(content, file);
      const runbook = structure?.value;
      return rule({ id, file, script, effect: runbook?.commands[id]?.effect, runbook, parser });
    }),
  );
}

/** What a rule says of each readable command that, as runbook.yaml says, changes something or writes a file. */
export function ofEachChange(content: Content, rule: Rule): Promise<Diagnostic[]> {
  return ofEachCommand(content, (command) =>
    (command.effect ?? 'reads') === 'reads' ? [] : rule(command),
  );
}
