import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { isAsking, makesRequests } from './asking-objects.ts';
import { isConstant } from './constants.ts';
import { staysData } from './copied-files.ts';
import { isHarmlessType, plainTypeName } from './harmless-types.ts';
import { callsEach, callsLookedUp, heldMethods } from './looked-up-methods.ts';
import { nodesOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { isDataFile } from './run-again-files.ts';
import { isPatternOf, takesPatterns } from './run-again-patterns.ts';
import { isAddress } from './run-again-requests.ts';
import { writtenByMethod } from './run-again-streams.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';

/** Methods of any object that take a text as it is. Any other may read it as a filter, a pattern, a format or code. */
const plain = new Set([
  ...['add', 'addrange', 'append', 'appendline', 'authenticateasclient', 'beginconnect', 'clear'],
  ...[
    'clone',
    'close',
    'compareto',
    'computehash',
    'connect',
    'contains',
    'containskey',
    'containsvalue',
    'copyto',
  ],
  ...['dequeue', 'dispose', 'endconnect', 'endswith', 'enqueue', 'equals', 'exists', 'find'],
  ...[
    'flush',
    'getbytes',
    'getenumerator',
    'getstring',
    'gettype',
    'getvalue',
    'indexof',
    'insert',
    'isinrole',
  ],
  ...['join', 'lastindexof', 'normalize', 'padleft', 'padright', 'peek', 'pop', 'push', 'read'],
  ...[
    'readline',
    'remove',
    'removeall',
    'removeat',
    'removerange',
    'replace',
    'reverse',
    'sort',
    'split',
    'startswith',
  ],
  ...['substring', 'subtract', 'toarray', 'tolower', 'toupper', 'trim', 'trimend', 'trimstart'],
  ...[
    'verify',
    'waitforstatus',
    'waitone',
    'write',
    'writeline',
    'addyears',
    'addmonths',
    'adddays',
    'addhours',
  ],
  ...['addminutes', 'addseconds', 'addmilliseconds', 'addticks', 'shouldprocess'],
]);

/** Methods of harmless types that read a text a second time all the same. */
const readingAgain = /^(?:format|expandenvironmentvariables|appendformat)$/;
const byValue = 'a method that a value names';
const filling = /^(?:getfiles|getdirectories|getfilesystementries|enumerate\w+)$/;
const writing = /^(?:append|copy|create|move|open|replace|write)/;

/** Finds calls of a method that may read a text again, and of one that a value names. */
export function memberFindings(tree: ScriptTree): Finding[] {
  return [
    ...nodesOf(tree.root, 'invokation_expression').flatMap((node) => callFindings(tree, node)),
    ...nodesOf(tree.root, 'command').flatMap((node) => eachFindings(tree, node)),
    ...heldMethods(tree).map(({ startIndex }) => ({ what: byValue, start: startIndex })),
  ];
}

function callFindings(tree: ScriptTree, node: Node): Finding[] {
  const [target, operator, member] = node.children;
  if (!target || !operator || !member) return [];
  const start = operator.startIndex;
  if (!/^\w+$/.test(member.text) && !isWritten(tree, member)) return [{ what: byValue, start }];
  const name = sourceOf(tree, member).replace(/['"]/g, '');
  if (callsLookedUp(tree, target, name)) return [{ what: byValue, start }];
  const list = node.children.find(({ type }) => type === 'argument_list');
  const values = list ? nodesOf(list, 'argument_expression').filter((one) => isOwn(one, list)) : [];
  const written = writtenByMethod(tree, target, name.toLowerCase(), values);
  if (written !== undefined) return [{ what: `\`${operator.text}${name}()\` ${written}`, start }];
  if (values.every((value) => isConstant(tree, value))) return [];
  if (name.toLowerCase() === 'downloadfile') return downloadFindings(tree, values, start);
  const isStatic = operator.text === '::';
  const takes = isStatic ? staticTakes : objectTakes;
  if (takes(tree, target, name.toLowerCase(), values)) return [];
  const isFile = isStatic && isWriting(sourceOf(tree, target), name.toLowerCase());
  const what = isFile ? 'of a file that may be run' : 'with a text that is not constant';
  return [{ what: `\`${isStatic ? '::' : '.'}${name}()\` ${what}`, start }];
}

/** `.DownloadFile('https://…', $path)`. */
function downloadFindings(tree: ScriptTree, values: readonly Node[], start: number): Finding[] {
  const [address, path] = values;
  if (!address || !path || !isAddress(tree, address))
    return [{ what: '`.DownloadFile()` with a text that is not constant', start }];
  return isDataFile(tree, path)
    ? []
    : [{ what: '`.DownloadFile()` of a file that may be run', start }];
}

/** Whether the name of a method is written as one text: a variable, parentheses and a sum hide what is called. */
function isWritten(tree: ScriptTree, member: Node): boolean {
  return /^(['"])\w+\1$/.test(sourceOf(tree, member).trim());
}

/** Whether an argument is one of a call itself, and not of one inside its arguments. */
function isOwn(argument: Node, list: Node): boolean {
  let above = argument.parent;
  while (above && above.type !== 'argument_list') above = above.parent;
  return above?.id === list.id;
}

type Takes = (tree: ScriptTree, target: Node, name: string, values: readonly Node[]) => boolean;

const objectTakes: Takes = (tree, target, name, values) =>
  plain.has(name) ||
  isAsking(tree, target, name) ||
  (values.length === 1 && isPatternOf(tree, target, name));

const staticTakes: Takes = (tree, target, name, values) => {
  const type = sourceOf(tree, target);
  if (target.type !== 'type_literal') return false;
  if (/^\[(?:(?:System\.)?Text\.RegularExpressions\.)?regex\]$/i.test(type))
    return name === 'escape' || takesPatterns(tree, target, name, values);
  if (makesRequests(plainTypeName(type)) && name.startsWith('create'))
    return values.every((value) => isAddress(tree, value));
  if (!isHarmlessType(type) || readingAgain.test(name)) return false;
  if (filling.test(name)) return values.slice(1).every((value) => isConstant(tree, value));
  const written = /copy|move|replace/.test(name) ? values.slice(1, 2) : values.slice(0, 1);
  const isFile = isWriting(type, name);
  const [from, to] = name === 'copy' ? values : [];
  if (isFile && from && to && staysData(tree, from, to)) return true;
  return !isFile || written.every((path) => isDataFile(tree, path));
};

function isWriting(type: string, name: string): boolean {
  return /\bio\.file\]$/i.test(type) && writing.test(name);
}

/** `… | ForEach-Object Match '…'`, which calls a method of each by its name. */
function eachFindings(tree: ScriptTree, command: Node): Finding[] {
  if (commandName(tree, command) !== 'foreach-object') return [];
  const args = argumentsOf(command);
  const argument = args.find((one) => /^(?:m\w*|)$/.test(parameterNameOf(one)));
  const member = argument?.value;
  // What stands there by its place is taken for a block, and judged as one.
  if (member && argument.parameter && !isConstant(tree, member))
    return [{ what: byValue, start: command.startIndex }];
  const name = member ? sourceOf(tree, member).replace(/['"]/g, '') : '';
  if (callsEach(name)) return [{ what: byValue, start: command.startIndex }];
  const others = args.flatMap(({ value }) => (value && value.id !== member?.id ? value : []));
  const isNamed = /^\w+$/.test(name) && !plain.has(name.toLowerCase());
  if (!isNamed || others.every((value) => isConstant(tree, value) || isBlockText(value))) return [];
  return [{ what: `\`${name}\` with a text that is not constant`, start: command.startIndex }];
}

function isBlockText(value: Node): boolean {
  return nodesOf(value, 'script_block_expression').length > 0;
}
