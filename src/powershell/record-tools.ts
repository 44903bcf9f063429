import type { Parser } from 'web-tree-sitter';
import type { Finding } from './findings.ts';
import type {
  EarlierRemoval,
  LackedColumn,
  LoopCall,
  OtherValue,
  OverwrittenRows,
  ReadColumn,
  ReadRecord,
  RecordForm,
  RecordWrite,
  RunPlace,
  SettingCall,
  WideRemoval,
  WrittenRecord,
} from './ownership.ts';

/** What the build asks of the records that scripts keep. */
export interface RecordTools {
  /** The records that a script writes as rows. */
  writtenRecords: (script: string, parser: Parser) => WrittenRecord[];
  /** Finds every column that a script reads of records. */
  readColumns: (script: string, parser: Parser) => ReadColumn[];
  /** Finds members that a script reads of objects of its own which lack them. */
  lackedColumns: (script: string, parser: Parser) => LackedColumn[];
  /** Finds every record that a script reads. */
  readRecords: (script: string, parser: Parser) => ReadRecord[];
  /** Finds where a script takes every file whose name fits a text with wildcards, with the records that are meant. */
  foundRecords: (script: string, parser: Parser) => ReadRecord[];
  /** Finds every place where a script writes a record. */
  recordWrites: (script: string, parser: Parser) => RecordWrite[];
  /** Finds every place where a script writes or reads a record, with its form. */
  recordForms: (script: string, parser: Parser) => RecordForm[];
  /** Finds which of some places of a script are reached only where none of some records was there before the run. */
  freshPlaces: (
    script: string,
    starts: readonly number[],
    records: readonly string[],
    parser: Parser,
  ) => number[];
  /** When some places of a script run, by the blocks around them and the calls that lead there. */
  runPlaces: (script: string, starts: readonly number[], parser: Parser) => RunPlace[];
  /** The paths of the files of which a script makes use. */
  usedRecords: (script: string, parser: Parser) => string[];
  /** Finds every call that may change an object, with what it sets. */
  settingCalls: (script: string, parser: Parser) => SettingCall[];
  /** Finds what calls set to something else than what a record has; `columns` are those of the records that are read. */
  otherValues: (script: string, columns: readonly string[], parser: Parser) => OtherValue[];
  /** Finds where rows of a record give way to what is there now, before a call is given a column of them. */
  overwrittenRows: (script: string, parser: Parser) => OverwrittenRows[];
  /** Finds the variables that take what a script reads of files, where it makes no use of any of them. */
  unusedRows: (script: string, parser: Parser) => Finding[];
  /** Finds calls in loops over objects that change another object than that of the row. */
  loopCalls: (script: string, parser: Parser) => LoopCall[];
  /** Finds removals of what a record lists as there before. */
  earlierRemovals: (script: string, parser: Parser) => EarlierRemoval[];
  /** Finds removals of every version, and of whichever object a query finds first. */
  wideRemovals: (script: string, parser: Parser) => WideRemoval[];
}
