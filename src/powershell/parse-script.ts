import type { Parser, Tree } from 'web-tree-sitter';
import { rememberNodes } from './nodes.ts';
import type { ScriptTree } from './script-tree.ts';
import { plainScript } from './syntax.ts';
import { variablesIn } from './variable-values.ts';

/** Enough for the commands of a runbook, which checks look at several times; trees are not in JavaScript's memory. */
const mostTrees = 32;

interface Parsed {
  readonly tree: Tree;
  readonly script: ScriptTree;
}

const parsed = new WeakMap<Parser, Map<string, Parsed>>();

/** What is known of a script's variables is found out when it is first asked for: most scripts are never asked. */
function scriptTree(script: string, tree: Tree): ScriptTree {
  const root = tree.rootNode;
  let found: ReturnType<typeof variablesIn> | undefined;
  const variables = () => (found ??= variablesIn(script, root));
  rememberNodes(root);
  return {
    script,
    root,
    get assigned() {
      return variables().assigned;
    },
    get parts() {
      return variables().parts;
    },
    get loops() {
      return variables().loops;
    },
    get given() {
      return variables().given;
    },
  };
}

function parse(script: string, parser: Parser): ScriptTree | undefined {
  const kept = parsed.get(parser) ?? new Map<string, Parsed>();
  parsed.set(parser, kept);
  const known = kept.get(script);
  if (known) return known.script;
  const tree = parser.parse(plainScript(script));
  if (!tree) return undefined;
  const made = scriptTree(script, tree);
  kept.set(script, { tree, script: made });
  const [oldest] = kept;
  if (kept.size > mostTrees && oldest) {
    kept.delete(oldest[0]);
    oldest[1].tree.delete();
  }
  return made;
}

/** Parses a script and hands its tree to a function, which may not keep it: the tree is freed some scripts later. */
export function withTree<T>(script: string, parser: Parser, use: (tree: ScriptTree) => T[]): T[] {
  const tree = parse(script, parser);
  return tree ? use(tree) : [];
}
