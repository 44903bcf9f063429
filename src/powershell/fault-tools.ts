import type { Parser } from 'web-tree-sitter';
import type { Fault, Finding, Mistake } from './findings.ts';

/** The functions that find what is wrong in a script by itself, whatever else a runbook says. */
export interface FaultTools {
  /** Finds what no script should do, whatever it is for. */
  faults: (script: string, parser: Parser) => Fault[];
  /** Finds every block behind `if`, `else`, `foreach` and the like in which no statement stands. */
  emptyBlocks: (script: string, parser: Parser) => Finding[];
  /** Finds comparisons that have one result, whatever they compare. */
  fixedComparisons: (script: string, parser: Parser) => Mistake[];
  /** Finds what the oldest shell that readers have would not parse, or would take for something else. */
  newerSyntax: (script: string) => Finding[];
  /** Finds mistakes that the grammar takes and the shell does not, or takes for something else. */
  misreadSyntax: (script: string) => Mistake[];
  /** Finds members in texts in which PowerShell fills in the variable alone, in a script that parses. */
  membersInTexts: (script: string) => Mistake[];
  /** Finds every way out of a loop where none is around it. */
  leavesNoLoop: (script: string, parser: Parser) => Finding[];
  /** Finds every call that writes a file in an encoding that lacks letters of other languages. */
  losesLetters: (script: string, parser: Parser) => Finding[];
}
