import type { Node } from 'web-tree-sitter';
import { assignedOnly } from './assigned-only.ts';
import { commandName } from './called-names.ts';
import { givenTo, switchedOn } from './given-arguments.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Fault } from './shell.ts';
import { plainVariableName, variablesOf } from './variables.ts';

/** Finds wildcards at `-LiteralPath`, which takes them for letters that no file has in its name. */
export function literalPaths(tree: ScriptTree): Fault[] {
  const found = nodesOf(tree.root, 'command').flatMap((command) =>
    givenTo(tree, command).flatMap(({ name, value }) => {
      if (name !== 'literalpath' || isElsewhere(tree, value)) return [];
      return isPattern(tree, value, new Map()) ? value : [];
    }),
  );
  const sources = found.map((value) => sourceOf(tree, value).toLowerCase());
  // One path in a variable is one mistake, however often it is used.
  return found
    .filter((_value, at) => sources.indexOf(sources[at] ?? '') === at)
    .map((value) => ({
      what: `\`-LiteralPath ${sourceOf(tree, value)}\`, a path with wildcards`,
      expected: 'the path of one file',
      advice:
        'Write the path of a file that was found, as `$file.FullName` in a loop over `Get-ChildItem -Filter`, or `-Path`: here `*` and `?` are letters, which no file has in its name.',
      start: value.startIndex,
    }));
}

/** A drive that is no letter, whose items may be called `*` or `?`, or a path of the kind `\\?\C:\…`. */
const otherDrive = /\\\\\?\\|(?<![\w$@{])(?!(?:env|global|local|private|script|using):)\w{2,}::?/i;

function isElsewhere(tree: ScriptTree, node: Node, seen = new Set<string>()): boolean {
  if (otherDrive.test(sourceOf(tree, node))) return true;
  return variablesOf(node).some((name) => {
    // Each once: variables that lead to variables would be followed more often with each step.
    if (seen.has(name)) return false;
    seen.add(name);
    return (tree.assigned.get(name) ?? []).some((value) => isElsewhere(tree, value, seen));
  });
}

/** Whether a path certainly has a wildcard. */
function isPattern(tree: ScriptTree, node: Node, known: Map<string, boolean>): boolean {
  const core = coreOf(node);
  switch (core.type) {
    case 'variable':
      return isPatternNamed(tree, plainVariableName(core.text), known);
    case 'command':
      return (
        commandName(tree, core) === 'join-path' &&
        !switchedOn(tree, core).includes('resolve') &&
        givenTo(tree, core).some(({ value }) => isPattern(tree, value, known))
      );
    case 'additive_expression':
    case 'array_literal_expression':
      return core.namedChildren.some((part) => isPattern(tree, part, known));
    default:
      return isWritten(core, sourceOf(tree, core));
  }
}

/** Whether every value that a variable may have has a wildcard. */
function isPatternNamed(tree: ScriptTree, name: string, known: Map<string, boolean>): boolean {
  const found = known.get(name);
  if (found !== undefined) return found;
  known.set(name, false);
  const values = assignedOnly(tree, name);
  const are = values.length > 0 && values.every((value) => isPattern(tree, value, known));
  known.set(name, are);
  return are;
}

/** Whether a text that is written out has a wildcard; in `$(…)` they are of the code. */
function isWritten({ type }: Node, source: string): boolean {
  const isText = type === 'generic_token' || /^(?:'(?:[^']|'')*'|"[^]*")$/.test(source);
  return isText && /[*?]/.test(source.replace(/\$\(.*\)/gs, ''));
}
