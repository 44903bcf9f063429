import type { Node } from 'web-tree-sitter';
import type { SetByName } from './assignment.ts';

/** A loop over a list. */
export interface Loop {
  node: Node;
  list: Node;
}

/** A function whose parameters are its own, whatever else has their names, with what its calls give each, where that is known. */
export interface FunctionScope {
  node: Node;
  parameters: ReadonlyMap<string, readonly Node[] | undefined>;
}

/** A parsed script with what is known of its variables. */
export interface ScriptTree {
  script: string;
  root: Node;
  /** What is assigned to each variable, by its name in lower case. */
  assigned: ReadonlyMap<string, readonly Node[]>;
  /** What each variable takes a part from: `$a, $b = …`, `$a.b = …`, `$a.Add(…)`. */
  parts: ReadonlyMap<string, readonly Node[]>;
  /** The loops that give a variable each of their items. */
  loops: ReadonlyMap<string, readonly Loop[]>;
  /** Variables that commands set by their names. */
  named: readonly SetByName[];
  /** Variables that take their value from elsewhere: a parameter of a block, an item of a drive, or a table of arguments. */
  unplaced: ReadonlySet<string>;
  /** Both of these together. */
  given: ReadonlySet<string>;
  /** The functions whose parameters nothing outside of them sees. */
  scopes: readonly FunctionScope[];
  /** Variables that are given without the parameters of these functions. */
  givenAnywhere: ReadonlySet<string>;
}

/** The source of a node, whose strings the tree does not have. */
export function sourceOf({ script }: ScriptTree, node: Node): string {
  return script.slice(node.startIndex, node.endIndex);
}
