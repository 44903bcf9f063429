import type { Node, Parser } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { pathsOfCalls } from '../file-calls.ts';
import { ownersOf } from '../file-owners.ts';
import { givenTo } from '../given-arguments.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { redirectedPath, writtenPathsOf } from '../overwritten-files.ts';
import { withTree } from '../parse-script.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { RecordForm } from '../shell.ts';
import { givenToMethod } from '../texts/text-pieces.ts';
import { columnsFed } from './columns-fed.ts';
import { pathRead } from './records-read.ts';
import { delimiterOf } from './delimiters.ts';
import { hasColumns } from './lines-as-rows.ts';
import { isNameless } from './nameless-lines.ts';
import { commandBehind, convertersOf, fedBy } from './text-converters.ts';

/** How a record is written or read: nothing more where that cannot be told. */
type Form = Pick<RecordForm, 'what' | 'format' | 'delimiter' | 'hasNames'>;

/** Finds every place where a script writes or reads a record, with the form as far as it is certain. */
export function recordForms(script: string, parser: Parser): RecordForm[] {
  return withTree(script, parser, (tree) => {
    const commands = nodesOf(tree.root, 'command');
    return [
      ...commands.flatMap((node) => writtenBy(tree, node)),
      ...commands.flatMap((node) => readBy(tree, node)),
      ...nodesOf(tree.root, 'invokation_expression').flatMap((node) => readByMethod(tree, node)),
      ...nodesOf(tree.root, 'redirection').flatMap((node) => {
        const path = redirectedPath(node);
        return path ? formAt(tree, node, [path], unknown) : [];
      }),
      ...pathsOfCalls(tree).flatMap((path) => formAt(tree, path, [path], byMethod(tree, path))),
    ];
  });
}

const unknown: Form = { what: '' };

function formAt(
  tree: ScriptTree,
  { startIndex }: Node,
  paths: readonly Node[],
  form: Form,
  isRead = false,
): RecordForm[] {
  const owners = paths.flatMap((path) => ownersOf(tree, path));
  const records = owners.flatMap((owner) => ('record' in owner ? owner.record : []));
  return records.length > 0 ? [{ start: startIndex, records, isRead, ...form }] : [];
}

function writtenBy(tree: ScriptTree, command: Node): RecordForm[] {
  const cmdlet = commandName(tree, command);
  const paths = writtenPathsOf(tree, command, cmdlet) ?? [];
  return paths.length > 0 ? formAt(tree, command, paths, writtenForm(tree, command, cmdlet)) : [];
}

function writtenForm(tree: ScriptTree, command: Node, cmdlet: string): Form {
  const what = wordOf(tree, command);
  if (cmdlet === 'export-clixml') return { what, format: 'clixml' };
  if (cmdlet === 'export-csv') return ofCsv(tree, command);
  if (!/^(?:add-content|out-file|set-content)$/.test(cmdlet)) return unknown;
  const fed = fedBy(tree, command, /^(?:v|val|valu|value|i\w*)$/);
  const text = fed && formOfText(tree, fed);
  if (text) return text;
  if (fed && isNameless(tree, fed)) return { what, format: 'nameless' };
  const made = fed && commandBehind(tree, fed);
  const isFormatted = made && /^format-(?:list|table|custom)$/.test(commandName(tree, made));
  const isShown = isFormatted === true || columnsFed(tree, command) !== undefined;
  return isShown ? { what, format: 'shown' } : unknown;
}

/** What a text is made by, where a cmdlet turns objects into one. */
function formOfText(tree: ScriptTree, node: Node): Form | undefined {
  const command = commandBehind(tree, node);
  const cmdlet = command ? commandName(tree, command) : '';
  if (!command) return undefined;
  if (cmdlet === 'convertto-csv') return ofCsv(tree, command);
  return cmdlet === 'convertto-json' ? { what: wordOf(tree, command), format: 'json' } : undefined;
}

function byMethod(tree: ScriptTree, path: Node): Form {
  let call: Node | null = path;
  while (call && call.type !== 'invokation_expression') call = call.parent;
  const [, text] = call ? givenToMethod(call) : [];
  if (!text || !call) return unknown;
  const what = calledName(tree, call);
  return (
    formOfText(tree, text) ?? (isNameless(tree, text) ? { what, format: 'nameless' } : unknown)
  );
}

/** What a call is written as, without what it is given. */
function calledName(tree: ScriptTree, call: Node): string {
  return sourceOf(tree, call).replace(/\([^]*$/, '');
}

const readingMethod = /^\[(?:System\.)?IO\.File\]::ReadAll(?:Text|Lines)$/i;

/** `[IO.File]::ReadAllText($record)`, which is asked for columns. */
function readByMethod(tree: ScriptTree, call: Node): RecordForm[] {
  const what = calledName(tree, call);
  const [path] = givenToMethod(call);
  if (!path || !readingMethod.test(what) || !hasColumns(tree, call)) return [];
  return formAt(tree, call, [path], { what, format: 'text' }, true);
}

function readBy(tree: ScriptTree, command: Node): RecordForm[] {
  const cmdlet = commandName(tree, command);
  const path = pathRead(tree, command, cmdlet);
  if (!path) return [];
  return formAt(tree, command, [path], readForm(tree, command, cmdlet), true);
}

function readForm(tree: ScriptTree, command: Node, cmdlet: string): Form {
  if (cmdlet === 'import-csv') return { ...ofCsv(tree, command), ...namesOf(tree, command) };
  if (cmdlet === 'import-clixml') return { what: wordOf(tree, command), format: 'clixml' };
  const [converter, ...others] = convertersOf(tree, command);
  if (!converter && cmdlet === 'get-content' && hasColumns(tree, command))
    return { what: wordOf(tree, command), format: 'text' };
  if (!converter || others.length > 0) return unknown;
  const isJson = commandName(tree, converter) === 'convertfrom-json';
  return isJson
    ? { what: wordOf(tree, converter), format: 'json' }
    : { ...ofCsv(tree, converter), ...namesOf(tree, converter) };
}

/** Whether what reads rows gives their columns names itself. */
function namesOf(tree: ScriptTree, command: Node): Pick<RecordForm, 'hasNames'> {
  const isHeader = (name: string) => name.length > 1 && 'header'.startsWith(name);
  return givenTo(tree, command).some(({ name }) => isHeader(name)) ? { hasNames: true } : {};
}

/** The name of a command as it is written. */
function wordOf(tree: ScriptTree, command: Node): string {
  const [word = ''] = sourceOf(tree, coreOf(command)).split(/\s/);
  return word;
}

/** Rows of columns, with what parts these. */
function ofCsv(tree: ScriptTree, command: Node): Form {
  const delimiter = delimiterOf(tree, command);
  const what = [wordOf(tree, command), ...(delimiter?.written ?? [])].join(' ');
  return { what, format: 'csv', ...(delimiter && { delimiter: delimiter.text }) };
}
