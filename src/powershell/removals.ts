import type { Node, Parser } from 'web-tree-sitter';
import type { Removal } from './shell.ts';
import { plainCommandName } from './command-names.ts';
import { isClearing } from './clearing-calls.ts';
import { copying } from './copied-folders.ts';
import { databaseChanges } from './database-changes.ts';
import { deletingRequests } from './deleting-requests.ts';
import { fileCalls, isMoving, unseen } from './file-calls.ts';
import { calls } from './filter-blocks.ts';
import { whyEmptying, whyReplacing, whyUnsetting } from './emptying-calls.ts';
import { ending } from './ended-runs.ts';
import { endingMethod, isEndingMember } from './ended-methods.ts';
import { ownersOf } from './file-owners.ts';
import { unknownProgram } from './known-programs.ts';
import { calledMember } from './called-methods.ts';
import { argumentsOf, isOnlyShown, parameterNameOf } from './arguments.ts';
import { givenTo } from './given-arguments.ts';
import { moving } from './moved-files.ts';
import { nodesOf } from './nodes.ts';
import { isOwnFunction } from './own-functions.ts';
import { pathText } from './path-texts.ts';
import { objectRemoval } from './object-removals.ts';
import { overwriting, overwritingRedirections } from './overwritten-files.ts';
import { isReadingCall } from './reading-programs.ts';
import { namedObject } from './removed-objects.ts';
import { withTree } from './parse-script.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { ofSession } from './session-cmdlets.ts';
import { inStringsToo } from './subexpressions.ts';
import { whyWeakening } from './weakening-calls.ts';
import { isWrittenBefore } from './written-before.ts';

const fileRemovers = new Set(['remove-item', 'clear-content']);

/** What empties a disk, a log or a registry: no runbook owns one. */
const never = new Set([
  ...['clear-item', 'remove-itemproperty', 'clear-itemproperty', 'clear-recyclebin'],
  ...['move-itemproperty', 'rename-itemproperty', 'xcopy'],
  ...['clear-disk', 'clear-eventlog', 'format-volume', 'initialize-volume'],
  ...['search-mailbox', 'disable-csaddomain', 'disable-csadforest'],
  ...['disable-cscomputer', 'initialize-disk', 'remove-partition'],
  ...['reset-computermachinepassword', 'format', 'dnscmd'],
  ...['setspn', 'diskpart', 'vssadmin', 'wevtutil', 'cipher', 'reg', 'sc'],
  ...['net', 'takeown', 'icacls', 'robocopy', 'dsrm', 'certutil', 'appcmd', 'wbadmin'],
  ...['bcdedit'],
]);

const removing = /^(remove|uninstall|unregister|clear|disable|revoke)-(\w+)$/;

/** The verb that also switches a setting off, which names nothing. */
const switching = 'disable-';

const methods = /^(?:delete\w*|removeall|removerange)$/i;

/** Methods of things on the machine: a program, a disk. */
const final = /^(?:format|uninstall)$/i;

/** Why a method may remove what no runbook owns. */
function problemOf(method: string): string | undefined {
  if (final.test(method)) return 'which no runbook undoes';
  return methods.test(method) ? 'which may remove more than one file' : undefined;
}

/** Finds every call that removes something, moves a file or writes over one. */
export function removals(script: string, parser: Parser): Removal[] {
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) => [
      ...commandRemovals(tree),
      ...nodesOf(tree.root, 'invokation_expression').flatMap((node) => methodRemoval(tree, node)),
      ...nodesOf(tree.root, 'command').flatMap((node) => memberRemoval(tree, node)),
      ...overwritingRedirections(tree),
      ...fileCalls(tree),
      ...deletingRequests(tree),
      ...databaseChanges(tree),
    ]),
  );
}

function commandRemovals(tree: ScriptTree): Removal[] {
  // What a filter compares looks like a command.
  const called = new Set(calls(tree).map(({ id }) => id));
  return nodesOf(tree.root, 'command').flatMap((node) => {
    const found = commandRemoval(tree, node);
    return found.length > 0 || !called.has(node.id) ? found : programRemoval(tree, node);
  });
}

/** A call of a program that nobody knows; the session's own are none. */
function programRemoval(tree: ScriptTree, node: Node): Removal[] {
  const nameNode = node.childForFieldName('command_name');
  const name = nameNode ? sourceOf(tree, nameNode) : '';
  const plain = plainCommandName(name);
  const words = sourceOf(tree, node).slice(name.length);
  const isKnown = ofSession.has(plain) || isReadingCall(plain, words);
  return isKnown ? [] : unknownProgram(tree, node, plain, name);
}

function commandRemoval(tree: ScriptTree, node: Node): Removal[] {
  const nameNode = node.childForFieldName('command_name');
  const name = nameNode ? sourceOf(tree, nameNode) : '';
  const plain = plainCommandName(name);
  const call = { name, start: node.startIndex };
  const words = sourceOf(tree, node).slice(name.length);
  // What a function of the script does is judged where it stands.
  if (isReadingCall(plain, words) || isOwnFunction(tree, node)) return [];
  const ended = ending(tree, node, plain, name);
  if (ended.length > 0) return ended;
  if (never.has(plain)) return [{ ...call, problem: 'which no runbook undoes' }];
  if (!ofSession.has(plain) && isClearing(tree, node, plain, name))
    return [{ ...call, problem: 'which removes what it does not name one by one' }];
  const emptying = whyEmptying(tree, node, plain);
  if (emptying !== undefined) return [{ ...call, problem: emptying }];
  const replacing = whyReplacing(tree, node, plain);
  if (replacing !== undefined) return [{ ...call, deed: 'replaces', problem: replacing }];
  const weakening = whyWeakening(tree, node, plain);
  if (weakening !== undefined) return [{ ...call, deed: 'weakens', problem: weakening }];
  const [, verb, noun] = removing.exec(plain) ?? [];
  if (noun === undefined && !isOnlyShown(node))
    return [
      ...moving(tree, node, plain, name),
      ...copying(tree, node, plain, name),
      ...overwriting(tree, node, plain, name),
    ];
  if (verb === undefined || noun === undefined || ofSession.has(plain) || isOnlyShown(node))
    return [];
  if (isFed(node)) return [{ ...call, problem: 'which removes whatever it is given by `|`' }];
  if (plain.startsWith(switching) && !namedObject(node)) return [];
  return [
    fileRemovers.has(plain)
      ? fileRemoval(tree, node, call)
      : objectRemoval(tree, node, call, { verb, noun }),
  ];
}

/** Whether a command takes its objects from the pipeline. */
function isFed(node: Node): boolean {
  return node.previousSibling?.type === '|';
}

function fileRemoval(tree: ScriptTree, node: Node, call: Removal): Removal {
  const args = argumentsOf(node);
  const names = args.map(parameterNameOf);
  if (names.some((name) => name !== '' && 'recurse'.startsWith(name)))
    return { ...call, problem: 'which removes with everything below (`-Recurse`)' };
  const literal = args.find((argument) => parameterNameOf(argument) === 'literalpath');
  if (!literal?.value) {
    const path = givenTo(tree, node).find(({ name }) => name === '' || 'path'.startsWith(name));
    const owners = path ? ownersOf(tree, path.value) : [];
    const isOwn = path !== undefined && isWrittenBefore(tree, path.value);
    return { ...call, owners, isOwn, problemOfOwn: 'which may take wildcards' };
  }
  return { ...call, ...ownedBy(tree, literal.value) };
}

/** Whose file stands at a path. */
function ownedBy(tree: ScriptTree, path: Node): Pick<Removal, 'owners' | 'isOwn' | 'paths'> {
  const paths = [pathText(tree, path)];
  return { owners: ownersOf(tree, path), isOwn: isWrittenBefore(tree, path), paths };
}

function methodRemoval(tree: ScriptTree, node: Node): Removal[] {
  const [target, operator, member] = node.children;
  if (!target || !operator || !member) return [];
  const method = sourceOf(tree, member).replace(/['"]/g, '');
  const isStatic = operator.text === '::';
  const name = `${sourceOf(tree, target)}${operator.text}${sourceOf(tree, member)}`;
  const call: Removal = { name, start: node.startIndex };
  const ended = isStatic ? [] : endingMethod(tree, node, target, method, call);
  if (ended.length > 0) return ended;
  const unsetting = whyUnsetting(tree, node, name);
  if (unsetting !== undefined) return [{ ...call, problem: unsetting }];
  const problem = isStatic && final.test(method) ? undefined : problemOf(method);
  if (problem === undefined) return [];
  const list = node.children.find((child) => child.type === 'argument_list');
  const values = list ? nodesOf(list, 'argument_expression') : [];
  const [value] = values;
  const isFile = /^\[(?:System\.)?IO\.(?:File|Directory)\]::Delete$/i.test(name);
  if (!isFile || !value || values.length > 1) return [{ ...call, problem }];
  return [{ ...call, ...ownedBy(tree, value) }];
}

/** `… | foreach Delete`, which calls the method of each. */
function memberRemoval(tree: ScriptTree, node: Node): Removal[] {
  const member = calledMember(tree, node);
  if (member === undefined) return [];
  const call = { name: sourceOf(tree, node), start: node.startIndex };
  if (isMoving(member)) return [{ ...call, ...unseen }];
  if (isEndingMember(member))
    return [{ ...call, deed: 'ends', problem: 'which no runbook undoes' }];
  const problem = problemOf(member);
  return problem === undefined ? [] : [{ ...call, problem }];
}
