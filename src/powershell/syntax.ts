import type { Parser } from 'web-tree-sitter';
import { readScript, type Failure } from './grammar/index.ts';
import { firstError } from './parse-script.ts';
import type { SyntaxProblem } from './shell.ts';

/**
 * Finds where a script does not parse: first as Windows PowerShell 3.0 reads it, then as the grammar does on whose tree
 * the other checks are built. What that one cannot read, nobody could judge.
 */
export function syntaxProblems(script: string, parser: Parser): SyntaxProblem[] {
  const failure = readScript(script).failure ?? unreadable(script, parser);
  if (!failure) return [];
  const { offset, expected } = failure;
  const [line = ''] = script.slice(offset).split('\n');
  return [{ offset, near: line.slice(0, 30), expected }];
}

function unreadable(script: string, parser: Parser): Failure | undefined {
  const offset = firstError(script, parser);
  if (offset === undefined) return undefined;
  return { offset, expected: 'PowerShell in a plainer form, which this check can follow too' };
}
