import type { Node } from 'web-tree-sitter';
import { literalPattern } from '../literal-pattern.ts';
import type { Parameters } from './bound-parameters.ts';
import { nodesOf } from './nodes.ts';
import type { FunctionScope, Loop, ScriptTree } from './script-tree.ts';

/** Where a variable may take its value from at one place. */
export interface Held {
  readonly assigned: readonly Node[];
  readonly parts: readonly Node[];
  readonly loops: readonly Loop[];
  /** Whether it takes it from elsewhere, too. */
  readonly isGiven: boolean;
}

/** The functions whose parameters nothing outside of them sees: those that run no other code of the script. */
export function functionScopes(
  script: string,
  root: Node,
  functions: ReadonlyMap<Node, Parameters>,
): FunctionScope[] {
  const names = nodesOf(root, 'function_name').map(textIn(script));
  return Array.from(functions, ([node, parameters]) => ({ node, parameters })).filter(
    ({ node }) => {
      const [own = '', ...inner] = nodesOf(node, 'function_name').map(textIn(script));
      const code = textIn(script)(node);
      const isDotted = new RegExp(
        String.raw`(?<![\w)\]}.])\.\s*${literalPattern(own)}(?![\w-])`,
        'i',
      );
      const callsOther = names.some((name) => name !== own && code.includes(name));
      return inner.length === 0 && !isDotted.test(script) && !callsOther && !runsBlocks.test(code);
    },
  );
}

/** What runs a block that sees the variables of whoever runs it, or names a variable of another scope. */
const runsBlocks =
  /[&.]\s*[$({]|\.invoke|\b(?:invoke-command|icm|invoke-expression|iex)\b|\$\{?(?:script|global|local|private|variable):|-scope\b/i;

const textIn =
  (script: string) =>
  ({ startIndex, endIndex }: Node): string =>
    script.slice(startIndex, endIndex).toLowerCase();

/** What a variable holds where it stands: a parameter of a function is another variable than one of its name outside. */
export function heldAt(tree: ScriptTree, name: string, use: Node): Held {
  const own = tree.scopes.filter(({ parameters }) => parameters.has(name));
  if (own.length === 0) return heldAnywhere(tree, name);
  const around = own.find(({ node }) => isInside(use, node));
  const given = new Set(own.flatMap(({ parameters }) => parameters.get(name) ?? []).map(idOf));
  const isHere = (node: Node) =>
    around ? isInside(node, around.node) : !own.some((one) => isInside(node, one.node));
  const written = (tree.assigned.get(name) ?? []).filter(
    (one) => !given.has(one.id) && isHere(one),
  );
  const values = around?.parameters.get(name);
  return {
    assigned: [...(values ?? []), ...written],
    parts: (tree.parts.get(name) ?? []).filter(isHere),
    loops: (tree.loops.get(name) ?? []).filter(({ node }) => isHere(node)),
    isGiven: tree.givenAnywhere.has(name) || (around !== undefined && !values),
  };
}

/** What a variable may hold, wherever it stands. */
export function heldAnywhere({ assigned, parts, loops, given }: ScriptTree, name: string): Held {
  return {
    assigned: assigned.get(name) ?? [],
    parts: parts.get(name) ?? [],
    loops: loops.get(name) ?? [],
    isGiven: given.has(name),
  };
}

const idOf = ({ id }: Node): number => id;

/** Whether a node stands within another, or is it. */
export function isInside(inner: Node, outer: Node): boolean {
  return outer.startIndex <= inner.startIndex && inner.endIndex <= outer.endIndex;
}
