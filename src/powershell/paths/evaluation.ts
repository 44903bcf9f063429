import type { Node } from 'web-tree-sitter';
import type { ScriptTree } from '../script-tree.ts';
import type { PathValue } from './path-text.ts';

/** What the readers of single expressions ask: what another node, or a variable, gives. */
export interface Evaluation {
  readonly tree: ScriptTree;
  readonly ofNode: (node: Node) => readonly PathValue[];
  /** What a variable holds where it stands. */
  readonly ofVariable: (name: string, use: Node) => readonly PathValue[];
  readonly ofMember: (variable: string, member: string, use: Node) => readonly PathValue[];
}
