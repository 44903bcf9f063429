import type { Node } from 'web-tree-sitter';
import { coreOf, nodesOf, partsOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { blockTexts, commandTexts } from './command-texts.ts';
import { composed } from './composed-text.ts';
import { errorTexts, isMadeError } from './error-texts.ts';
import { invokedBy } from './called-blocks.ts';
import { outputNodes } from './output-nodes.ts';
import { textsOfPart } from './part-texts.ts';
import { codesOf } from './string-codes.ts';
import { namesInString } from './string-texts.ts';
import { asksText, givenToMethod, itemsOf, operatorOf, pieceOf } from './text-pieces.ts';
import { hasWord, type StringCode, type TextValue, type Texts } from './text-value.ts';
import { blocksIn, nameOfVariable, textsOfVariable, type Blocks } from './variable-texts.ts';

/** Tells which constant texts the expressions of a script may give; some variables may be known from around it. */
export function textsIn(tree: ScriptTree, known?: StringCode['known']): Texts {
  const found = new Map<string, readonly TextValue[]>();
  let blocks: Blocks | undefined;
  const remember = (key: string, find: () => readonly TextValue[]): readonly TextValue[] => {
    const earlier = found.get(key);
    if (earlier) return earlier;
    // What leads back to itself gives nothing more.
    found.set(key, []);
    const texts = unique(find());
    found.set(key, texts);
    return texts;
  };
  const texts: Texts = {
    tree,
    of: (node) => remember(`${node.id}`, () => textsOf(texts, coreOf(node))),
    ofVariable: (name, at) =>
      (tree.assigned.has(name) ? undefined : known?.get(name)) ??
      textsOfVariable(texts, (blocks ??= blocksIn(tree)), name, at),
  };
  return texts;
}

function unique(texts: readonly TextValue[]): TextValue[] {
  const places = new Map<string, TextValue>();
  for (const text of texts) {
    const key = `${text.start} ${text.text}`;
    // What is certainly a text somewhere is one.
    if (places.get(key)?.isValue !== false && !(places.has(key) && text.isValue === true))
      places.set(key, text);
  }
  return [...places.values()];
}

function textsOf(texts: Texts, core: Node): readonly TextValue[] {
  const { tree } = texts;
  if (core.type === 'variable') return texts.ofVariable(nameOfVariable(core), core);
  if (core.type === 'command') return commandTexts(texts, core);
  if (core.type === 'pipeline_chain') return lastStage(texts, core);
  if (core.type === 'assignment_expression') return lastOf(texts, core);
  if (core.type === 'argument_list')
    return nodesOf(core, 'argument_expression').flatMap((one) => texts.of(one));
  if (core.type === 'array_literal_expression')
    return core.namedChildren.flatMap((child) => texts.of(child));
  if (/^(?:element|member)_access$/.test(core.type)) return textsOfPart(texts, core);
  if (/_statement$|^(?:sub|array)_expression$|^statement_list$/.test(core.type))
    return outputNodes(tree, core).flatMap((one) => texts.of(one));
  if (core.type === 'parenthesized_expression' || core.type === 'pipeline')
    return lastOf(texts, core);
  const isChanged = /^-[ci]?(?:replace|split)$/.test(operatorOf(core)) || operatorOf(core) === '*';
  if (isChanged && core.firstChild && core.type !== 'expression_with_unary_operator')
    return texts.of(core.firstChild);
  return composedTexts(texts, core);
}

function lastOf(texts: Texts, node: Node): readonly TextValue[] {
  const last = node.lastNamedChild;
  return last ? texts.of(last) : [];
}

function lastStage(texts: Texts, chain: Node): readonly TextValue[] {
  const stages = chain.namedChildren.filter(({ type }) => type !== 'redirections');
  const last = stages.at(-1);
  return last ? texts.of(last) : [];
}

/** What an expression puts together, what a block gives that it runs, or what an error says that it makes. */
function composedTexts(texts: Texts, core: Node): readonly TextValue[] {
  const { tree } = texts;
  if (core.type === 'invokation_expression') {
    const blocks = invokedBy(tree, core);
    if (blocks.length > 0) return blocks.flatMap((block) => blockTexts(texts, block));
    if (isMadeError(core)) return errorTexts(texts, core.text, givenToMethod(core));
  }
  const text = pieceOf(tree, core) ?? (isComposed(core) ? '…' : undefined);
  if (text === undefined) return isAsked(core) ? innerTexts(texts, core) : [];
  const start = firstString(core)?.startIndex ?? core.startIndex;
  const codes = codesOf(texts, core, !hasWord(text));
  const resolved = () => pieceOf(tree, core, new Set());
  return composed({ text, start, codes }, innerTexts(texts, core), resolved);
}

const isAsked = (core: Node): boolean => core.type === 'invokation_expression' && asksText(core);

const isComposed = (core: Node): boolean =>
  /^(?:additive|format)_/.test(core.type) ||
  /^-[ci]?join$/.test(operatorOf(core)) ||
  (core.type === 'invokation_expression' && /^\[(?:system\.)?string\]/i.test(core.text));

function firstString(node: Node): Node | undefined {
  return node.type === 'verbatim_string_characters'
    ? node
    : nodesOf(node, 'verbatim_string_characters')[0];
}

/** The texts of what stands in a text as a variable or a value. */
function innerTexts(texts: Texts, core: Node): TextValue[] {
  const { tree } = texts;
  if (/^(?:verbatim_string_characters|generic_token)$/.test(core.type))
    return namesInString(sourceOf(tree, core)).flatMap((name) => texts.ofVariable(name, core));
  const operands = core.type === 'invokation_expression' ? operandsOfCall(core) : operandsOf(core);
  return operands.flatMap(itemsOf).flatMap((operand) => {
    const isPiece = pieceOf(tree, operand) !== undefined;
    // The pieces are in the text already, and what stands in them is not.
    return isPiece ? innerTexts(texts, coreOf(operand)) : texts.of(operand);
  });
}

function operandsOf(core: Node): Node[] {
  if (core.type === 'additive_expression') return partsOf(core);
  return core.childCount > 1 ? core.namedChildren : [];
}

function operandsOfCall(call: Node): readonly Node[] {
  const [target] = call.children;
  const isType = target?.type === 'type_literal';
  return target && !isType ? [target] : givenToMethod(call);
}
