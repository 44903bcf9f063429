import type { Node, Parser } from 'web-tree-sitter';
import { knownRoot } from './known-node.ts';
import type { ScriptTree } from './script-tree.ts';
import { withStraightQuotes } from './straight-quotes.ts';
import { plainScript } from './plain-script.ts';
import { variablesIn } from './variable-values.ts';

/**
 * How much of scripts is kept as trees, in characters: enough for the commands of a runbook with the code of their texts,
 * which every check looks at.
 */
const mostCode = 300_000;

/** What the shortest tree takes, in the same measure. */
const leastCode = 500;

const sizeOf = (script: string): number => Math.max(script.length, leastCode);

interface Parsed {
  readonly script: ScriptTree;
  /** Where the grammar could not read on. */
  readonly error: number | undefined;
}

interface Kept {
  readonly trees: Map<string, Parsed>;
  /** The size of all of them. */
  code: number;
}

const parsed = new WeakMap<Parser, Kept>();

/** What is known of a script's variables is found out when it is first asked for: most scripts are never asked. */
function scriptTree(script: string, root: Node): ScriptTree {
  let found: ReturnType<typeof variablesIn> | undefined;
  const variables = () => (found ??= variablesIn(script, root));
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
    get named() {
      return variables().named;
    },
    get unplaced() {
      return variables().unplaced;
    },
    get given() {
      return variables().given;
    },
    get scopes() {
      return variables().scopes;
    },
    get givenAnywhere() {
      return variables().givenAnywhere;
    },
  };
}

function parse(script: string, parser: Parser): Parsed | undefined {
  const kept = parsed.get(parser) ?? { trees: new Map<string, Parsed>(), code: 0 };
  parsed.set(parser, kept);
  const known = kept.trees.get(script);
  if (known) return known;
  const plain = plainScript(script);
  const tree = parser.parse(plain);
  if (!tree) return undefined;
  freeOldest(kept, mostCode - sizeOf(script));
  const root = tree.rootNode;
  const made = {
    script: scriptTree(withStraightQuotes(script), knownRoot(root, plain)),
    error: errorNodes(root)[0]?.startIndex,
  };
  tree.delete();
  kept.trees.set(script, made);
  kept.code += sizeOf(script);
  return made;
}

function freeOldest(kept: Kept, left: number): void {
  for (const script of kept.trees.keys()) {
    if (kept.code <= left) return;
    kept.trees.delete(script);
    kept.code -= sizeOf(script);
  }
}

/** Forgets all trees of a parser, of scripts that nobody looks at again. */
export function forgetScripts(parser: Parser): void {
  const kept = parsed.get(parser);
  if (kept) freeOldest(kept, 0);
}

/** Parses a script and hands its tree to a function, which may not keep it: it is forgotten some scripts later. */
export function withTree<T>(script: string, parser: Parser, use: (tree: ScriptTree) => T[]): T[] {
  const known = parse(script, parser);
  return known ? use(known.script) : [];
}

/** Where the grammar cannot read a script on, if there is such a place. */
export function firstError(script: string, parser: Parser): number | undefined {
  const known = parse(script, parser);
  return known ? known.error : 0;
}

function errorNodes(node: Node): Node[] {
  if (node.isError || node.isMissing) return [node];
  return node.hasError ? node.children.flatMap((child) => errorNodes(child)) : [];
}
