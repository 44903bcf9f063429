import type { Parser } from 'web-tree-sitter';
import type { LabelledCommand } from './checks-text.ts';
import type { LocalParameter, ParameterRule } from '../content/schemas/parameter.ts';
import type { Definitions, RawValues } from '../parameters/defaults.ts';
import type { TextPlaceholder } from '../parameters/placeholder.ts';
import type { ProseWords } from '../parameters/prose-text.ts';
import type { ShownValue } from '../parameters/shown-value.ts';
import type { Value } from '../parameters/value-result.ts';
import type { CalledCommand, CalledMethod } from './calls.ts';
import type { FaultTools } from './fault-tools.ts';
import type { Catch, EmptyVariable, Finding, MemberUse, PrintedText } from './findings.ts';
import type { Creation, Owner, Removal } from './ownership.ts';
import type { NameTools } from './name-tools.ts';
import type { RecordTools } from './record-tools.ts';

export type { CalledCommand, CalledMethod } from './calls.ts';
export type {
  Catch,
  ComposedName,
  EmptyVariable,
  Fault,
  Finding,
  MemberUse,
  Mistake,
  PrintedText,
} from './findings.ts';
export type * from './ownership.ts';

/** A `{{name}}` in a template, and where it stands. */
export interface Placeholder extends TextPlaceholder {
  /** Whether it stands inside a single-quoted literal. */
  quoted: boolean;
  /** Whether it is all that the literal holds, as a list must be. */
  whole: boolean;
  /** Whether it stands in a double-quoted string, a here-string or a comment, where no value may go. */
  misplaced: boolean;
}

/** A part of a filled template that came from a value. */
export interface FilledRange {
  name: string;
  start: number;
  end: number;
}

/**
 * A value in the form of each kind of place: between quotes in a command, bare in a command, in the output of a console,
 * and in prose.
 */
export type ShownTexts = Readonly<Record<'quoted' | 'bare' | 'console' | 'text', string>>;

/** A command that is complete, or the names of the parameters that keep it from being copied. */
export type ResolvedCommand = { ok: true; text: string } | { ok: false; problems: string[] };

/** The functions that show values in the commands of a shell, which every page needs at once. */
export interface Shell {
  /** The text that replaces a placeholder in a command, quoted or bare. */
  literalText: (rule: ParameterRule, value: Value, quoted: boolean) => string;
  /** Renders a value for every kind of place; an invalid one is shown as typed. */
  shownTexts: (parameter: LocalParameter, shown: ShownValue, words: ProseWords) => ShownTexts;
}

/** The functions that make what is copied, which come after the page. */
export interface ShellClipboard {
  /** The command with the reader's values in it, or the values that it still lacks. */
  resolveCommand: (template: string, definitions: Definitions, raw: RawValues) => ResolvedCommand;
  /** A short mark of a template, by which a page knows whether its code was changed. */
  templateMark: (template: string) => string;
  /** The mark of all templates of a page, by the ids of their commands. */
  templatesMark: (templates: ReadonlyMap<string, string>) => string;
  /** Several reading commands as one text that labels each and stops at the first error. */
  checksText: (commands: readonly LabelledCommand[]) => string;
  /** The text for the clipboard, so that a console runs it as it is meant. */
  pasteText: (text: string) => string;
}

/** A part of highlighted code, in characters, that gets a `<span>` with these attributes. */
export interface Mark {
  start: number;
  end: number;
  attributes: Record<string, string>;
}

/** Lines of a script by number: those that act, and the first and last of those that may be folded away. */
export interface LineMarks {
  acting: readonly number[];
  folds: readonly (readonly [first: number, last: number])[];
}

/** A place where a script breaks when it is pasted into a console that reads line by line. */
export interface PasteProblem {
  line: number;
  column: number;
  code:
    | 'byte-order-mark'
    | 'carriage-return'
    | 'tab'
    | 'unusual-space'
    | 'no-final-newline'
    | 'unclosed'
    | 'empty-line-inside'
    | 'keyword-after-statement'
    | 'continuation-after-statement'
    | 'line-continuation';
}

/** The place where a script stops being valid, the text there, and what should stand in its place. */
export interface SyntaxProblem {
  offset: number;
  near: string;
  expected: string;
}

/** The functions that read, check and highlight the commands of a shell, which only the build needs. */
export interface ShellTools extends FaultTools, NameTools, RecordTools {
  /** The extension of the files of its commands. */
  extension: string;
  /** The text as a literal of the shell, within its quotes. */
  quote: (text: string) => string;
  /** Finds every `{{name}}` of a template in order. */
  findPlaceholders: (template: string) => Placeholder[];
  /** Puts a text in place of every placeholder, and gives the range of each. */
  fillTemplate: (
    template: string,
    textOf: (name: string, quoted: boolean) => string,
  ) => { text: string; ranges: FilledRange[] };
  /** The script with its strings and comments blanked out. */
  maskedCode: (script: string) => string;
  /** Finds every place of a script that a console would not take as it is meant. */
  findPasteProblems: (script: string) => PasteProblem[];
  /** Finds where a script does not parse. */
  syntaxProblems: (script: string, parser: Parser) => SyntaxProblem[];
  /** Frees what a parser keeps of scripts, which a later look at one of them makes again. */
  forgetScripts: (parser: Parser) => void;
  /** Finds the texts that a script prints itself. */
  printedTexts: (script: string, parser: Parser) => PrintedText[];
  /** The name of a command in lower case, without its module, folder and extension; of an alias, its cmdlet. */
  commandName: (written: string) => string;
  /** What the names of its commands begin with, in lower case. */
  verbs: ReadonlySet<string>;
  /** Whether a call of a program only shows something: its plain name, and the words behind it. */
  isReadingCall: (program: string, words: string) => boolean;
  /** The single-quoted literals of a script. */
  literals: (script: string) => { start: number; end: number }[];
  /** The variables that a script gives a value, by their names in lower case. */
  assignedVariables: (script: string, parser: Parser) => string[];
  /** Whether a script may give a value to variables whose names it does not have. */
  setsUnnamedVariables: (script: string, parser: Parser) => boolean;
  /** Finds every variable that only a script can have given a value. */
  ownVariables: (script: string, parser: Parser) => Finding[];
  /** Finds every variable that stands in single quotes, where it is a text. */
  quotedVariables: (script: string, parser: Parser) => Finding[];
  /** The members that a script reads or makes, as they are written. */
  memberNames: (script: string) => Finding[];
  /** Finds members of records that are taken for true or false. */
  textsAsTruth: (script: string, parser: Parser) => MemberUse[];
  /** Finds variables that are empty where they stand. */
  emptyVariables: (script: string, parser: Parser) => EmptyVariable[];
  /** The variables that a script leaves in the console, by their names in lower case. */
  leftVariables: (script: string, parser: Parser) => string[];
  calledCommands: (script: string, parser: Parser) => CalledCommand[];
  calledMethods: (script: string, parser: Parser) => CalledMethod[];
  /** Finds every assignment to a member of something that the script has not made. */
  memberWrites: (script: string, parser: Parser) => Finding[];
  /** Whether a script is one block, whose first line ends it at its first error. */
  endsAtError: (script: string) => boolean;
  /** Finds where a script that is to end at its first error goes on all the same. */
  goingOn: (script: string) => Finding[];
  /** Finds each `catch` behind which a script goes on, whatever is caught. */
  goingOnCatches: (script: string) => Catch[];
  /** Finds what closes the console into which a script is pasted. */
  closesConsole: (script: string) => Finding[];
  /** Finds every dash of a text processor in code. */
  typographicDashes: (script: string) => Finding[];
  /** Finds where a text that is not constant is read a second time: as code, filter, pattern or format. */
  textsReadAgain: (script: string, parser: Parser) => Finding[];
  /** Finds every call that removes something, with whose it is. */
  removals: (script: string, parser: Parser) => Removal[];
  /** Finds every call that is given each object which a query finds, where nothing narrows the query. */
  wholeQueries: (script: string, parser: Parser) => Finding[];
  /** The records and the files of the reader's at whose paths a script writes. */
  writtenFiles: (script: string, parser: Parser) => Owner[];
  /** Finds which of some places of a script take a bare word as a text. */
  wordPlaces: (script: string, starts: readonly number[], parser: Parser) => number[];
  /** Finds every address without encryption that a script asks. */
  insecureAddresses: (script: string, parser: Parser) => Finding[];
  /** Finds every call that makes or sets an object. */
  creations: (script: string, parser: Parser) => Creation[];
  /** The HTML of a script's code, tokens as classes `t-…`, and each mark as one span. */
  highlight: (code: string, marks: Mark[], lines?: LineMarks) => Promise<string>;
}
