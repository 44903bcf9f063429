import type { Node } from 'web-tree-sitter';
import type { Owner } from './shell.ts';
import { nodesOf, sourceOf, variablesOf, type ScriptTree } from './script-tree.ts';

/** What leads from a file to others: its folder, or a part of its path. */
const astray =
  /\bSplit-Path\b|\.\.|\.(?:Parent|Root|Directory|DirectoryName|Substring|Remove)\b|\.Split\((?!'\|'\))/i;

const record =
  /^\(?\s*Join-Path\s+-Path\s+\$env:USERPROFILE\s+-ChildPath\s+\(?\s*["']([\w.-]{4,})/i;
const listed = /Get-ChildItem\s+-LiteralPath\s+\$env:USERPROFILE\s+-Filter\s+'([\w.-]{4,})/i;
const automatic = new Set(['_', 'null', 'true', 'false', 'args', 'env:userprofile']);

/** The owners of a path: each must be one for the path to be the runbook's; none means that nobody owns it. */
export function ownersOf(tree: ScriptTree, node: Node, seen: readonly string[] = []): Owner[] {
  const source = sourceOf(tree, node).trim();
  const own = record.exec(source)?.[1] ?? listed.exec(source)?.[1];
  if (own !== undefined) return [{ record: own }];
  const parameter = /^'\{\{(\w+)\}\}'$/.exec(source)?.[1];
  if (parameter !== undefined) return [{ parameter }];
  if (astray.test(source)) return [];
  const names = namesIn(source, node).filter(
    (name) => !automatic.has(name) && !seen.includes(name),
  );
  const owners = names.map((name) => ownersOfVariable(tree, name, [...seen, name]));
  return owners.some((found) => found.length === 0) ? [] : owners.flat();
}

/** The variables of an expression, those in its double-quoted strings among them. */
function namesIn(source: string, node: Node): string[] {
  const inStrings = Array.from(source.matchAll(/\$\{?(\w+)/g), ({ 1: name = '' }) => name);
  return [...new Set([...variablesOf(node), ...inStrings.map((name) => name.toLowerCase())])];
}

function ownersOfVariable(tree: ScriptTree, name: string, seen: readonly string[]): Owner[] {
  const loops = nodesOf(tree.root, 'foreach_statement').flatMap((loop) => {
    const [variable, list] = loop.children.filter(
      (child) => child.type === 'variable' || child.type === 'pipeline',
    );
    return variable?.text.slice(1).toLowerCase() === name && list ? [list] : [];
  });
  const values = [...(tree.assigned.get(name) ?? []), ...loops];
  // `$saved = $saved[0]` adds nothing to what the variable is.
  const others = values.filter((value) => !isOnlyItself(tree, value, name));
  const owners = others.map((value) => ownersOf(tree, value, seen));
  return owners.some((found) => found.length === 0) ? [] : owners.flat();
}

function isOnlyItself(tree: ScriptTree, value: Node, name: string): boolean {
  return new RegExp(`^\\$${name}(?:\\[\\d+\\])?$`, 'i').test(sourceOf(tree, value).trim());
}
