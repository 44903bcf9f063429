import type { Parser } from 'web-tree-sitter';
import { deepestString } from './lexer.ts';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { textsIn, variablesOfText } from './string-variables.ts';
import { subexpressionsInStrings } from './subexpressions.ts';
import { partsAround, partsOfScript, type Surrounding } from './surroundings.ts';
import { plainVariableName } from './variables.ts';

/** A variable where it stands, in code or in a text. */
export interface VariablePlace {
  /** In lower case, without its scope; with `using:` and the drive of what is no variable. */
  readonly name: string;
  readonly written: string;
  readonly start: number;
  /** The parts of the script around it, the innermost first. */
  readonly around: readonly Surrounding[];
}

interface Code {
  readonly code: string;
  readonly start: number;
  readonly around: readonly Surrounding[];
}

/** Every variable of a script with what is around it, also those in its texts and in the code of their `$(…)`. */
export function variablePlaces(script: string, parser: Parser): VariablePlace[] {
  const found: VariablePlace[] = [];
  let level: Code[] = [{ code: script, start: 0, around: [] }];
  for (let depth = 0; depth <= deepestString && level.length > 0; depth += 1) {
    found.push(...level.flatMap((one) => placesIn(one, parser)));
    level = level.flatMap((one) => codesIn(one, parser));
  }
  return found;
}

function placesIn({ code, start, around }: Code, parser: Parser): VariablePlace[] {
  return withTree(code, parser, (tree) => {
    const inCode = nodesOf(tree.root, 'variable').map(({ text, startIndex }) => ({
      ...{ what: text, start: startIndex },
    }));
    const found = [...inCode, ...textsIn(code).flatMap(variablesOfText)];
    const parts = found.length === 0 ? [] : partsOfScript(tree, start);
    return found.map(({ what, start: at }) => ({
      name: plainVariableName(what),
      written: what,
      start: start + at,
      around: [...partsAround(parts, start + at), ...around],
    }));
  });
}

/** The code of every `$(…)` in the texts of some code, as far as variables are in it. */
function codesIn({ code, start, around }: Code, parser: Parser): Code[] {
  const inner = subexpressionsInStrings(code).filter((one) => one.code.includes('$'));
  if (inner.length === 0) return [];
  return withTree(code, parser, (tree) => {
    const parts = partsOfScript(tree, start);
    return inner.map((one) => {
      const at = start + one.start;
      return { code: one.code, start: at, around: [...partsAround(parts, at), ...around] };
    });
  });
}
