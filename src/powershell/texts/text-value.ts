import type { Node } from 'web-tree-sitter';
import type { ScriptTree } from '../script-tree.ts';

/** The code of a `$(…)` in a string, which the tree does not have, and what is known of the variables in it. */
export interface StringCode {
  readonly code: string;
  readonly start: number;
  /** Whether the string says nothing else. */
  readonly isAlone: boolean;
  readonly known: ReadonlyMap<string, readonly TextValue[]>;
}

/** A text that an expression may give, with … for what varies. */
export interface TextValue {
  readonly text: string;
  readonly start: number;
  /** Whether it may just as well be a value that the script works with. */
  readonly isValue?: boolean;
  /** Whether `Write-Output` gives it, which a script writes for what is meant to be seen. */
  readonly isWritten?: boolean;
  /** The code whose values stand in it. */
  readonly codes?: readonly StringCode[];
}

/** Tells which constant texts the expressions and variables of a script may give. */
export interface Texts {
  readonly tree: ScriptTree;
  readonly of: (node: Node) => readonly TextValue[];
  /** The texts of a variable, by its name in lower case, where it stands. */
  readonly ofVariable: (name: string, at: Node) => readonly TextValue[];
}

/** Whether a text says anything: one of … alone has no word. */
export const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Several words that end as a sentence, or name what follows, or one as `Done.` */
const sentence = /\p{L}+\P{L}*\s\p{L}+[^]*(?:[.!?](?:\s|$)|: …$)|^\p{Lu}\p{L}+[.!?]$/u;

/** Whether a text is what no value of a script is. */
export const isSentence = (text: string): boolean => sentence.test(text);

/** Texts as values that the script may just have. */
export const asValues = (texts: readonly TextValue[]): TextValue[] =>
  texts.map((text) => ({ ...text, isValue: true }));
