import type { Node } from 'web-tree-sitter';
import { ownersOf } from './file-owners.ts';
import { nodesOf } from './nodes.ts';
import { isOwnPlace } from './own-places.ts';
import { isNothing, problemOf } from './overwritten-files.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';

/** A call of a method, with its parts as they are written. */
interface Call {
  readonly tree: ScriptTree;
  readonly name: string;
  readonly start: number;
  readonly target: string;
  readonly isStatic: boolean;
  readonly method: string;
  readonly given: readonly Node[];
}

/** Finds methods that move a file, or write over one. */
export function fileCalls(tree: ScriptTree): Removal[] {
  return callsIn(tree).flatMap((call) => {
    const found = ofFile(call) ?? moved(call) ?? written(call);
    return found ? [{ name: call.name, start: call.start, ...found }] : [];
  });
}

/** The paths at which methods write a file, or add to one. */
export function pathsOfCalls(tree: ScriptTree): Node[] {
  return callsIn(tree).flatMap((call) => writtenBy(call) ?? addedTo(call) ?? []);
}

function callsIn(tree: ScriptTree): Call[] {
  return nodesOf(tree.root, 'invokation_expression').flatMap((node) => {
    const [target, operator, member] = node.children;
    const list = node.children.find(({ type }) => type === 'argument_list');
    if (!target || !operator || !member || !list) return [];
    return {
      tree,
      name: `${sourceOf(tree, target)}${operator.text}${sourceOf(tree, member)}`,
      start: node.startIndex,
      target: sourceOf(tree, target),
      isStatic: operator.text === '::',
      method: sourceOf(tree, member).replace(/['"]/g, '').toLowerCase(),
      given: nodesOf(list, 'argument_expression'),
    };
  });
}

/** `(Get-Item C:\\a.txt).Create()`, `.Replace('C:\\b.txt', 'C:\\c.txt')`: methods that texts and others have, too. */
function ofFile({ tree, target, isStatic, method }: Call): Found | undefined {
  if (isStatic || (method !== 'create' && method !== 'replace')) return undefined;
  const [, name = ''] = /^\$(\w+)$/.exec(target) ?? [];
  const values = tree.assigned.get(name.toLowerCase()) ?? [];
  const isFile = [target, ...values.map((value) => sourceOf(tree, value))].some((source) =>
    /^\(?(?:\(?(?:Get-Item|gi|Get-ChildItem|gci|dir|ls)\b[^)]*\)?|New-Object\s+(?:System\.)?IO\.FileInfo\b.*|\[(?:System\.)?IO\.FileInfo\].*)\)?$/i.test(
      source,
    ),
  );
  if (!isFile) return undefined;
  return method === 'create' ? problemOf(true) : unseen;
}

type Found = Pick<Removal, 'problem' | 'deed' | 'owners'>;

/** What moves something that is not seen here. */
export const unseen: Found = {
  deed: 'moves',
  problem: 'which may move a file that is not the runbook’s',
};

const fileType = /^\[(?:System\.)?IO\.(?:File|Directory)\]$/i;

/** Methods of things on the disk that take them elsewhere; texts have none of these. */
const moves = /^(?:move(?:to|here|file|folder|directory)|rename(?:file|directory)?)$/;

/** Whether a method takes a thing on the disk elsewhere, by its name. */
export function isMoving(method: string): boolean {
  return moves.test(method.toLowerCase());
}

/** `[IO.File]::Move($a, $b)`, `[IO.File]::Replace($a, $b, $c)`, `(Get-Item C:\a.txt).MoveTo('D:\')`. */
function moved({ tree, target, isStatic, method, given }: Call): Found | undefined {
  if (!isStatic) return isMoving(method) ? unseen : undefined;
  if (!/^(?:move|replace)$/.test(method) && !isMoving(method)) return undefined;
  const [from, ...others] = given;
  // A type that a variable holds may be that of files; `[regex]` and the like have a method of the same name.
  if (!fileType.test(target)) return /^\[(?!.*FileSystem\])/i.test(target) ? undefined : unseen;
  if (!from) return unseen;
  const taken = method === 'replace' || others.length > 1 ? others : [];
  const isForeign = taken.some((node) => isPath(tree, node) && !isOwnPlace(tree, node));
  return isForeign ? problemOf() : { deed: 'moves', owners: ownersOf(tree, from) };
}

/** `$true` and `$null` are no paths. */
function isPath(tree: ScriptTree, node: Node): boolean {
  return !/^\$(?:true|false|null)$/i.test(sourceOf(tree, node).trim());
}

function written(call: Call): Found | undefined {
  const { tree, given } = call;
  const path = writtenBy(call);
  if (!path || isOwnPlace(tree, path)) return undefined;
  const isEmpty = /^(?:create|createtext|open)$/.test(call.method);
  return problemOf(isEmpty || isNothing(tree, given[1]));
}

/** `[IO.File]::AppendAllText($record, $line)`. */
function addedTo({ target, isStatic, method, given }: Call): Node | undefined {
  const isAdding = isStatic && fileType.test(target) && /^appendall(?:lines|text)$/.test(method);
  return isAdding ? given[0] : undefined;
}

const making = /^['"]?(?:\[[\w.]+\]::)?(?:create|truncate)['"]?$/i;

/** The file over which a method writes. */
function writtenBy({ tree, target, isStatic, method, given }: Call): Node | undefined {
  const [first, second, third] = given;
  const isTrue = (node?: Node) => node !== undefined && /^\$true$/i.test(sourceOf(tree, node));
  if (!isStatic) {
    if (method === 'createtextfile' && isTrue(second)) return first;
    if (method === 'copyfile' || method === 'downloadfile') return second;
    if (method === 'copyto' && isTrue(second)) return first;
    // What is saved is often a stream.
    const isFile = /^save(?:as)?$/.test(method) && first && /^['"]/.test(sourceOf(tree, first));
    return isFile ? first : undefined;
  }
  if (!fileType.test(target)) return undefined;
  if (method === 'copy') return isTrue(third) ? second : undefined;
  const isOpened = method === 'open' && second && making.test(sourceOf(tree, second).trim());
  const isWritten = /^(?:writeall(?:bytes|lines|text)|create(?:text)?|openwrite)$/.test(method);
  const isFolder = /\.Directory\]$/i.test(target);
  return (isWritten || isOpened) && !isFolder ? first : undefined;
}
