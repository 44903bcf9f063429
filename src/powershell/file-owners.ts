import type { Node } from 'web-tree-sitter';
import { leavesFolder } from './left-folders.ts';
import { coreOf } from './nodes.ts';
import { plainJoin } from './plain-joins.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Owner } from './shell.ts';
import { namesIn } from './variables.ts';

/** What leads from a file to others: its folder, or a part of its path. */
const astray =
  /\bSplit-Path\b|\.\.|\.(?:Parent|Root|Directory|DirectoryName|Substring|Remove)\b|\.Split\((?!'\|'\))/i;

/** The folder of the account, or that of what does not last. */
const home = String.raw`\(?(?:\$\(\$env:(?:USERPROFILE|TE?MP)\)|\$\{?env:(?:USERPROFILE|TE?MP)\}?|\$HOME\b)\)?`;

/** What is written out of a path below it, with the quotation mark behind it where that is all. */
const rest = String.raw`([\w.\\/-]{4,})(['"]?)`;

const forms = [
  String.raw`^\(?\s*Join-Path\s+(?:-Path\s+)?${home}\s+(?:-ChildPath\s+)?\(?\s*["']${rest}`,
  String.raw`^\(?\[(?:System\.)?IO\.Path\]::Combine\(\s*${home}\s*,\s*["']${rest}`,
  String.raw`^\(?${home}\s*\+\s*["'][\\/]${rest}`,
  String.raw`^\(?["']\{0\}[\\/]${rest}\s*-f\s*${home}\)?$`,
  String.raw`^"${home}[\\/]([\w.-]{4,})(?:(")|[^\\/]*")$`,
  String.raw`Get-ChildItem\s+-LiteralPath\s+${home}\s+-Filter\s+'([\w.-]{4,})(')?`,
].map((form) => new RegExp(form, 'i'));

const automatic = new Set([
  ...['_', 'null', 'true', 'false', 'args', 'env', 'home'],
  ...['env:userprofile', 'env:temp', 'env:tmp'],
]);

/** The owners of a path: each must be one for the path to be the runbook's; none means that nobody owns it. */
export function ownersOf(tree: ScriptTree, node: Node): Owner[] {
  const found: Owner[] = [];
  if (leavesFolder(tree, node)) return [];
  return areOwned(tree, [node], found, new Set()) ? found : [];
}

/** Whether a runbook may own each of some paths, whose owners are added to those that were found. */
function areOwned(
  tree: ScriptTree,
  nodes: readonly Node[],
  found: Owner[],
  seen: Set<string>,
): boolean {
  return nodes.every((node) => {
    const core = coreOf(node);
    if (core.type === 'array_literal_expression')
      return areOwned(
        tree,
        core.children.filter(({ type }) => type !== ','),
        found,
        seen,
      );
    const source = sourceOf(tree, node).trim();
    const owner = ownerIn(source);
    if (owner) found.push(owner);
    if (owner || astray.test(source)) return owner !== undefined;
    const names = namesIn(tree, node).filter((name) => !automatic.has(name));
    const own: Owner[] = [];
    if (names.length === 0 || !names.every((name) => isOwnedVariable(tree, name, own, seen)))
      return false;
    found.push(...endedBy(source, own));
    return true;
  });
}

function ownerIn(written: string): Owner | undefined {
  const source = plainJoin(written);
  for (const form of forms) {
    const [all = '', name, end] = form.exec(source) ?? [];
    if (name === undefined) continue;
    const record = /env:te?mp\b/i.test(all) ? `temp:${name}` : name;
    return end ? { record } : { record, goesOn: true };
  }
  const [, parameter, ending = ''] = given.exec(source)?.slice(1) ?? [];
  return parameter === undefined ? undefined : { parameter, ...endingOf(ending) };
}

/** `'{{reportPath}}.bak'`. */
const given = /^(['"])\{\{(\w+)\}\}([\w.\\/-]*)\1$/;

/** `"$path.bak"`, `$path + '.bak'`, `Join-Path $folder 'a.txt'`: a variable, and what is written behind it. */
const ended = [
  /^"\$\{?\w+\}?([.\\/][\w.\\/-]*)"$/,
  /^\(?\$\w+\s*\+\s*(['"])([\w.\\/-]+)\1\)?$/,
  /^\(?Join-Path\s+(?:-Path\s+)?\$\w+\s+(?:-ChildPath\s+)?(['"])([\w.\\/-]+)\1\)?$/i,
];

/** The owners of a variable behind which a text stands: not the reader's file itself, but one beside it. */
function endedBy(source: string, owners: readonly Owner[]): Owner[] {
  const behind = ended.flatMap((form) => form.exec(source)?.slice(-1) ?? [])[0] ?? '';
  const isInFolder = /^\(?Join-Path\b/i.test(source);
  return owners.map((owner) => {
    if (!('parameter' in owner)) return owner;
    const { parameter, ending = '' } = owner;
    return { parameter, ...endingOf(`${ending}${isInFolder ? '\\' : ''}${behind}`) };
  });
}

function endingOf(written: string): { ending?: string } {
  const ending = written.toLowerCase().replaceAll('/', '\\').replace(/\\+$/, '');
  return ending ? { ending } : {};
}

function isOwnedVariable(
  tree: ScriptTree,
  name: string,
  found: Owner[],
  seen: Set<string>,
): boolean {
  // `$saved = $saved[0]` adds nothing to what the variable is.
  if (seen.has(name)) return true;
  seen.add(name);
  const lists = (tree.loops.get(name) ?? []).map(({ list }) => list);
  const values = [...(tree.assigned.get(name) ?? []), ...(tree.parts.get(name) ?? []), ...lists];
  return values.length > 0 && !tree.given.has(name) && areOwned(tree, values, found, seen);
}
