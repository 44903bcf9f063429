import type { Parser } from 'web-tree-sitter';
import type { ComposedName, Finding } from './findings.ts';

/** The name of a parameter as it is written, with the cmdlet that it is given to, in lower case. */
export interface GivenParameter extends Finding {
  readonly cmdlet: string;
  /** The other parameters of the same call. */
  readonly beside: readonly string[];
}

/** What the build asks of the names of commands and their parameters. */
export interface NameTools {
  /** The names of the shell's own cmdlets as they are written, by those in lower case. */
  ownCmdlets: ReadonlyMap<string, string>;
  /** The parameters of one of them, in lower case itself, where they are known. */
  ownParameters: (cmdlet: string) => string[] | undefined;
  /** The parameters that every cmdlet has. */
  commonParameters: readonly string[];
  /** Whether a name is that of a parameter which a cmdlet is known to have: whole, cut short, or an alias. */
  isParameterOf: (cmdlet: string, name: string) => boolean;
  /** The names by which a script calls commands that it has not defined itself. */
  calledNames: (script: string, parser: Parser) => Finding[];
  /** The parameters that a script gives to them, those in tables among them. */
  givenParameters: (script: string, parser: Parser) => GivenParameter[];
  /** Finds removals of objects whose names are put together of what is written and what is not. */
  composedNames: (script: string, parser: Parser) => ComposedName[];
}
