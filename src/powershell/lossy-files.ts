import type { Node, Parser } from 'web-tree-sitter';
import { argumentsOf, isOnlyShown, parameterNameOf } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { isConstant } from './constants.ts';
import { calls } from './filter-blocks.ts';
import { givenTo } from './given-arguments.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { commandName } from './called-names.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';
import { plainVariableName } from './variables.ts';

/** Cmdlets that Windows PowerShell lets write ASCII, or the letters of one region, unless they are told otherwise. */
const lossy = new Set(['export-csv', 'set-content', 'add-content']);

/** Cmdlets that write Unicode unless they are told otherwise. */
const unicode = new Set(['out-file', 'export-clixml', 'tee-object']);

/** The encodings that have every letter, and bytes, which are no letters. */
const whole = /^(?:utf8|unicode|bigendianunicode|utf32|byte)$/i;

/** A drive whose items are no files. */
const otherDrive = /^['"]?(?:alias|cert|env|function|hkcu|hklm|variable):/i;

/** Methods of .NET write UTF-8 unless they are given another encoding. */
const method =
  /^\[(?:System\.)?IO\.File\]::(?:WriteAll|AppendAll)\w+\([^]*\[(?:System\.)?Text\.Encoding\]::(ASCII|Default|UTF7)\s*\)$/i;

/** Finds every call that writes a file in an encoding that lacks letters of other languages. */
export function losesLetters(script: string, parser: Parser): Finding[] {
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) => [
      ...calls(tree).flatMap((command) => lossIn(tree, command)),
      ...lossyMethods(tree),
    ]),
  );
}

function lossIn(tree: ScriptTree, command: Node): Finding[] {
  const cmdlet = commandName(tree, command);
  const isLossy = lossy.has(cmdlet);
  if ((!isLossy && !unicode.has(cmdlet)) || isOnlyShown(command)) return [];
  const start = command.startIndex;
  const written = /^\S+/.exec(sourceOf(tree, command))?.[0] ?? cmdlet;
  const encoding = encodingOf(tree, command, cmdlet);
  if (encoding) {
    const values = valuesOf(tree, encoding);
    if (values.length > 0 && values.every((value) => whole.test(value))) return [];
    return [{ what: `\`${written}\` with \`-Encoding ${sourceOf(tree, encoding)}\``, start }];
  }
  if (!isLossy || isPlain(tree, command, cmdlet)) return [];
  return [{ what: `\`${written}\` without \`-Encoding\``, start }];
}

/** The encoding that a cmdlet is told to write in. */
function encodingOf(tree: ScriptTree, command: Node, cmdlet: string): Node | undefined {
  return givenTo(tree, command).find(({ name }) => mayMean(cmdlet, name, ['encoding']))?.value;
}

/** The texts that a node may be: its own, or those that are assigned to it. */
function valuesOf(tree: ScriptTree, node: Node): string[] {
  const core = coreOf(node);
  const nodes =
    core.type === 'variable' ? (tree.assigned.get(plainVariableName(core.text)) ?? []) : [core];
  return nodes.map((one) =>
    sourceOf(tree, one)
      .trim()
      .replace(/^(['"])([^]*)\1$/, '$2'),
  );
}

/** Whether what is written has no letters but those that every encoding has, or goes into no file. */
function isPlain(tree: ScriptTree, command: Node, cmdlet: string): boolean {
  const args = argumentsOf(command, cmdlet);
  if (args.some(({ value }) => value && otherDrive.test(sourceOf(tree, value)))) return true;
  if (cmdlet === 'export-csv') return false;
  const named = args.find((one) => mayMean(cmdlet, parameterNameOf(one), ['value']))?.value;
  const isPath = (name: string) => mayMean(cmdlet, name, ['path', 'literalpath']);
  const hasPath = args.some((one) => isPath(parameterNameOf(one)));
  const byPlace = args.filter(({ parameter }) => !parameter).at(hasPath ? 0 : 1)?.value;
  const before = command.previousSibling;
  const fed = before?.type === '|' ? before.previousSibling : undefined;
  const given = named ?? byPlace ?? fed;
  return given ? isConstant(tree, given) && isAscii(tree, given) : false;
}

function isAscii(tree: ScriptTree, node: Node): boolean {
  const source = sourceOf(tree, node);
  return /^[\x20-\x7e\n]*$/.test(source) && !/\$(?!(?:null|true|false)\b)/i.test(source);
}

function lossyMethods(tree: ScriptTree): Finding[] {
  return nodesOf(tree.root, 'invokation_expression').flatMap((node) => {
    const encoding = method.exec(sourceOf(tree, node))?.[1];
    const what = `a file in the encoding \`${encoding ?? ''}\``;
    return encoding === undefined ? [] : [{ what, start: node.startIndex }];
  });
}
