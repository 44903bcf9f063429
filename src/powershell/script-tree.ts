import type { Node } from 'web-tree-sitter';

/** A loop over a list. */
export interface Loop {
  node: Node;
  list: Node;
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
  /** Variables that take their value from elsewhere: a parameter of a block, or a command that sets them by name. */
  given: ReadonlySet<string>;
}

/** The source of a node, whose strings the tree does not have. */
export function sourceOf({ script }: ScriptTree, node: Node): string {
  return script.slice(node.startIndex, node.endIndex);
}
