/** Something that a command should not have: what it is, and where it begins. */
export interface Finding {
  what: string;
  start: number;
}

/** A text that a script prints itself, with … for what varies. */
export interface PrintedText {
  text: string;
  start: number;
  /** Whether it may be no text of its own, but a value that the script has. */
  isValue?: true;
}

/** A finding in a script that is about what goes wrong between two places. */
export interface Catch extends Finding {
  from: number;
  to: number;
}

/** A use of a member, with the names that it may have. */
export interface MemberUse extends Finding {
  members: readonly string[];
}

/**
 * A variable that is empty where it stands, as it is written, and why: nothing comes through `|`, it gets its value only
 * later, its block runs elsewhere, another block keeps its value, or a filter does not ask for it.
 */
export interface EmptyVariable extends Finding {
  why: 'unfed' | 'early' | 'unsent' | 'lost' | 'blind';
}

/** A mistake of any kind, with what should stand there instead and what to do. */
export interface Fault extends Finding {
  expected: string;
  advice: string;
}

/** A mistake that the shell would read as something else, and how to write what was meant. */
export interface Mistake extends Finding {
  advice: string;
}

/** A removal of an object whose name is put together: what makes such objects, and the pieces of the name that are written. */
export interface ComposedName extends Finding {
  readonly noun: string;
  /** The verbs of the commands that make such an object. */
  readonly makers: readonly string[];
  readonly pieces: readonly string[];
  /** The operators and methods that take a part of another name by its place. */
  readonly cuts: readonly string[];
}
