import type { Node } from 'web-tree-sitter';

/** A column of a record: its name, and what is written in it. */
export interface Column {
  readonly name: string;
  /** Nothing where it is what a query has found. */
  readonly value?: Node;
}
