import type { Finding } from './findings.ts';

/**
 * What makes a file the runbook's own: a record's path in a folder of the account, in which `*` stands for what nobody knows
 * before the script runs, or that of a file that was moved there; the parameter that names the file, with what is written behind its value; or the column of the
 * records in which its path stands.
 */
export type Owner =
  | { record: string; movedFrom?: readonly string[] }
  | { parameter: string; ending?: string }
  | { column: string; records: readonly string[] };

/** A column of a record: that a query gave what stands in it, or what it is, or whose files its values name, where that is seen. */
export interface WrittenColumn {
  name: string;
  isFound?: true;
  /** Whether it is certainly true or false. */
  isTruth?: true;
  owners?: readonly Owner[];
}

/** A record that is written as rows, with its columns where all of them are seen. */
export interface WrittenRecord {
  record: string;
  columns?: readonly WrittenColumn[];
}

/** A column that is read of the rows of some records. */
export interface ReadColumn extends Finding {
  records: readonly string[];
}

/** A member that a script reads of an object of its own, and those that the object has. */
export interface LackedColumn extends Finding {
  columns: readonly string[];
}

/** A value that is given to a parameter, in lower case, though a record has another for it. */
export interface OtherValue extends Finding {
  /** The value as it is written. */
  readonly from: string;
  /** The column that has the earlier value. */
  readonly column: string;
  /** Where the call stands. */
  readonly call: number;
}

/** A variable that held rows of a record and takes what is there now in their place. */
export interface OverwrittenRows extends Finding {
  /** The column that a call is then given. */
  readonly column: string;
  /** Where the call stands. */
  readonly call: number;
}

/** A removal of what a column of a record lists as there before. */
export interface EarlierRemoval extends Finding {
  /** The value as it is written. */
  readonly from: string;
}

/** A removal of every version, or of the rows that begin where it says. */
export interface WideRemoval extends Finding {
  /** Where the call stands that removes. */
  readonly removal: number;
  readonly isVersions?: true;
}

/** A call in a loop over objects that changes another object: `object` is what names it, nothing where nothing does. */
export interface LoopCall extends Finding {
  readonly object?: string;
  /** The row whose object is meant, as it is written. */
  readonly row: string;
  /** Where the call stands. */
  readonly call: number;
}

/** A place where a script writes a record, with the paths that it may have. */
export interface RecordWrite {
  readonly start: number;
  readonly records: readonly string[];
  /** What writes it, where that may take the place of a record that is there. */
  readonly replaces?: string;
}

/** The code of whose errors a handler is, from its start to its end, and where the handler itself stands. */
export interface ErrorsOf {
  readonly from: number;
  readonly to: number;
  readonly handler: readonly [from: number, to: number];
}

/** When a place of a script runs. */
export interface RunPlace {
  /** The calls that lead there from outside, the outermost first, and the place itself. */
  readonly way: readonly number[];
  /** The blocks around it that may run again, later, or not at all: where each starts, the outermost first; in each run, the first of two places comes first. */
  readonly blocks: readonly number[];
  /** What may have ended with an error where it is reached, as directly in a handler of all errors. */
  readonly errorsOf?: ErrorsOf;
}

/** A record that is read: the name of what reads it, and every path that it may have. */
export interface ReadRecord extends Finding {
  records: readonly string[];
}

/** A place where a record is written or read, and its form there: nothing of that where it is not certain. */
export interface RecordForm extends Finding {
  readonly records: readonly string[];
  readonly isRead: boolean;
  /** `shown` is what the console shows of objects, which nothing reads again; `text` is lines that are taken for rows; `nameless` is rows without a line of names. */
  readonly format?: 'csv' | 'clixml' | 'json' | 'shown' | 'text' | 'nameless';
  /** Whether what reads it gives the columns names. */
  readonly hasNames?: true;
  /** What parts the columns: a character, or `culture`. */
  readonly delimiter?: string;
}

/** Where the name of an object comes from: it is written, the reader gives it, or it stands in a file that is read. */
export type ObjectSource =
  | { constant: string }
  /** With other text beside it, it is a part of the name. */
  | { placeholder: string; isPart?: true }
  | { owners: readonly Owner[] };

/** Where the values come from that say which part of an object is meant, and why some cannot be followed. */
export interface PartSources {
  sources: readonly ObjectSource[];
  problem?: string | undefined;
  /** Whether the object has no other part like it, so that a removal need not name it. */
  isOnly?: boolean;
}

/** A call that makes or sets an object: what it is, and the constants that name it. */
export interface Creation {
  verb: string;
  noun: string;
  constants: readonly string[];
  /** Every constant that it is given, by its parameter. */
  given: readonly { name: string; texts: readonly string[] }[];
  /** Every value of the form that it is given. */
  placeholders: readonly string[];
  /** Those of them that name what it makes; all, where nothing else does. */
  naming: readonly string[];
  /** What its name is made of, as it is written, where all of that is seen. */
  namedBy: readonly string[] | undefined;
  /** Whether its name may be anything: a file gives it, or it cannot be followed. */
  isOpen: boolean;
  /** Whether the system gives it a name, as nothing that it is given is one. */
  isUnnamed: boolean;
  /** The parts of the object that it makes, by the parameters that name them. */
  parts: Readonly<Record<string, PartSources>>;
}

/** A call that removes something, moves a file or writes over one, and what can be said of it without the other commands of the runbook. */
export interface Removal {
  /** The call's name, as it is written. */
  name: string;
  start: number;
  /** What is done, where that is no removal: to a file, to what runs, to what protects a machine, or by a program that nobody knows. */
  deed?: 'moves' | 'copies' | 'overwrites' | 'ends' | 'runs' | 'weakens' | 'replaces';
  /** Why nothing that a runbook owns can be meant. */
  problem?: string;
  /** What is wrong besides, where the file is the runbook's. */
  problemOfOwn?: string;
  /** The paths that are removed or written over, as they are written. */
  paths?: readonly string[];
  /** Whether the same script wrote the file before, at a place where none of another's is. */
  isOwn?: boolean;
  /** The files that are removed: by a record's name, or by the parameter that the reader gave. */
  owners?: readonly Owner[];
  /** The noun of the object that is removed, and where its name comes from. */
  noun?: string;
  sources?: readonly ObjectSource[];
  /** The verbs of the commands that make such an object. */
  makers?: readonly string[];
  /** The parameter that names the object, where that is no identity. */
  parameter?: string;
  /** The parts of the object that go, by the parameters that name them; none for the whole. */
  parts?: Readonly<Record<string, PartSources>>;
}

/** A call that may change an object. */
export interface SettingCall extends Finding {
  readonly verb: string;
  readonly noun: string;
  /** What names the object: constants, and placeholders as they are written; none where it names none, nothing where that cannot be followed. */
  readonly objects: readonly string[] | undefined;
  /** The parameters of what is set, in lower case, and whether each has the same value at every run. */
  readonly parameters: readonly { readonly name: string; readonly isFixed: boolean }[];
  /** The constants and placeholders in anything that it is given. */
  readonly texts: readonly string[];
  /** Whether it may be given other parameters, too. */
  readonly isOpen: boolean;
  /** Whether the script keeps what the call gives. */
  readonly isUsed: boolean;
}
