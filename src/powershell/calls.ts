/** A command that a script calls: its name without module and folder, and the call with its arguments. */
export interface CalledCommand {
  name: string;
  /** Whether it is a file in some folder, which may be anything, whatever its name says. */
  isFile?: boolean;
  /** Whether it is a function of the script itself. */
  isOwn?: boolean;
  /** Whether `-WhatIf` lets it only say what it would do. */
  isOnlyShown: boolean;
  /** Whether nobody reads that either. */
  isTried?: boolean;
  /** Whether `-ErrorAction`, or a splatted table, lets the script go on after an error of it. */
  goesOn?: boolean;
  text: string;
  start: number;
}

/** A method that a script calls; its text is the call without its arguments. */
export interface CalledMethod {
  name: string;
  /** The type that a static method is called on, without the namespace `System`. */
  type?: string;
  text: string;
  /** What it is given, with its brackets. */
  given: string;
  /** Whether it is called on a text, or on what the script made itself. */
  isOwn: boolean;
  /** Whether it is called on the console. */
  isOfConsole: boolean;
  /** Whether something that the script made asks with it, and changes nothing: a ping, a chain of certificates. */
  asks?: true;
  start: number;
}
