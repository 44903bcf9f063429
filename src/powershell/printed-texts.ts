import type { Parser } from 'web-tree-sitter';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import type { ScriptTree } from './script-tree.ts';
import type { PrintedText } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';
import { deepestString } from './lexer.ts';
import { outputNodes } from './texts/output-nodes.ts';
import { cmdletTexts } from './texts/printing-cmdlets.ts';
import { methodTexts, titleTexts } from './texts/printing-methods.ts';
import {
  hasWord,
  isSentence,
  type StringCode,
  type TextValue,
  type Texts,
} from './texts/text-value.ts';
import { textsIn } from './texts/text-values.ts';

const twoWords = /\p{L}+\P{L}*\s\p{L}+/u;

/** A text that is seen, and whether as the value of a statement, which may be no text of its own. */
interface Seen {
  readonly value: TextValue;
  readonly isStatement: boolean;
}

/**
 * Finds the texts that a script prints itself: what it throws or writes, and what its statements give. … stands for a
 * variable, a subexpression or a placeholder. A single word that a statement gives is taken for a value, and a text without
 * any word is left out.
 */
export function printedTexts(script: string, parser: Parser): PrintedText[] {
  const found = inStringsToo(script, (code) => {
    const seen = withTree(code, parser, (tree) => seenIn(tree, code === script));
    return [...seen, ...seenInCodes(seen, parser)].flatMap(printed);
  });
  const places = new Map<string, PrintedText>();
  for (const text of found) {
    const key = `${text.start} ${text.text}`;
    if (places.get(key)?.isValue !== undefined || !places.has(key)) places.set(key, text);
  }
  return [...places.values()].sort((one, other) => one.start - other.start);
}

/** What a script writes, and what it gives if nothing around it takes that. */
function seenIn(tree: ScriptTree, isWhole: boolean): Seen[] {
  const texts = textsIn(tree);
  const written = [
    ...nodesOf(tree.root, 'command').flatMap((command) => cmdletTexts(texts, command)),
    ...nodesOf(tree.root, 'invokation_expression').flatMap((call) => methodTexts(texts, call)),
    ...nodesOf(tree.root, 'assignment_expression').flatMap((one) => titleTexts(texts, one)),
    ...thrownTexts(texts),
  ];
  const given = isWhole ? outputNodes(tree, tree.root).flatMap((one) => texts.of(one)) : [];
  return [
    ...written.map((value) => ({ value, isStatement: false })),
    ...given.map((value) => ({ value, isStatement: value.isWritten !== true })),
  ];
}

function thrownTexts(texts: Texts): TextValue[] {
  return nodesOf(texts.tree.root, 'flow_control_statement').flatMap((statement) => {
    if (!/^throw$/i.test(statement.firstChild?.text ?? '')) return [];
    return statement.namedChildren.filter(({ type }) => type === 'pipeline').flatMap(texts.of);
  });
}

/** What the code in strings gives that are seen. */
function seenInCodes(seen: readonly Seen[], parser: Parser, depth = 0): Seen[] {
  if (depth > deepestString) return [];
  const codes = new Map<string, { code: StringCode; isStatement: boolean }>();
  for (const { value, isStatement } of seen)
    for (const code of value.codes ?? []) codes.set(`${code.start}`, { code, isStatement });
  const inside = [...codes.values()].flatMap(({ code, isStatement }) =>
    withTree(code.code, parser, (tree) => givenByCode(tree, code, isStatement)),
  );
  return inside.length > 0 ? [...inside, ...seenInCodes(inside, parser, depth + 1)] : [];
}

function givenByCode(tree: ScriptTree, code: StringCode, isStatement: boolean): Seen[] {
  const texts = textsIn(tree, code.known);
  return outputNodes(tree, tree.root)
    .flatMap((one) => texts.of(one))
    .map((value) => ({
      isStatement,
      value: {
        ...value,
        start: value.start + code.start,
        isValue: value.isValue === true || !code.isAlone,
        codes: (value.codes ?? []).map((one) => ({ ...one, start: one.start + code.start })),
      },
    }));
}

/** A text that is certainly printed; one that is a value of the script may be just that. */
function printed({ value: { text, start, isValue = false }, isStatement }: Seen): PrintedText[] {
  if (!hasWord(text)) return [];
  const isCertain = isValue ? isSentence(text) : !isStatement || twoWords.test(text);
  return [isCertain ? { text, start } : { text, start, isValue: true as const }];
}
