import type { Node, Parser } from 'web-tree-sitter';
import { aboveLayers } from './block-commands.ts';
import { givenTo } from './given-arguments.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { commandName } from './called-names.ts';
import { passes } from './stages.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { PrintedText } from './shell.ts';
import { variablesOf } from './variables.ts';
import {
  formatted,
  givenToMethod,
  itemsOf,
  pieceOf,
  textValues,
  type TextValue,
} from './text-values.ts';

/** Cmdlets that print what they are given, whatever becomes of what they give. */
const printing = /^(?:write-(?:host|warning|error)|out-(?:host|default))$/;

/** What no value of a script is: several words that end as a sentence, or name what follows. */
const sentence = /\p{L}+\P{L}*\s\p{L}+[^]*(?:[.!?](?:\s|$)|: …$)/u;

const twoWords = /\p{L}+\P{L}*\s\p{L}+/u;

/**
 * Finds the texts that a script prints itself: what it throws or writes, and what its statements give. … stands for a
 * variable, a subexpression or a placeholder. A single word that a statement gives is taken for a value, and a text without
 * any word is left out.
 */
export function printedTexts(script: string, parser: Parser): PrintedText[] {
  return withTree(script, parser, (tree) => {
    const found = [
      ...nodesOf(tree.root, 'command').flatMap((command) => writtenTexts(tree, command)),
      ...nodesOf(tree.root, 'invokation_expression').flatMap((call) => methodTexts(tree, call)),
      ...nodesOf(tree.root, 'pipeline').flatMap((pipeline) => givenTexts(tree, pipeline)),
    ];
    const places = new Map(found.map((text) => [`${text.start} ${text.text}`, text]));
    return [...places.values()].sort((one, other) => one.start - other.start);
  });
}

/** A text that is certainly printed; one that is a value of the script may be just that. */
function printed(values: readonly TextValue[], isStatement = false): PrintedText[] {
  return values.flatMap(({ text, start, isValue = false }) => {
    if (!/\p{L}{2}/u.test(text)) return [];
    const isCertain = isValue ? sentence.test(text) : !isStatement || twoWords.test(text);
    return [isCertain ? { text, start } : { text, start, isValue: true as const }];
  });
}

/** What `Write-Host` and its kin are given. */
function writtenTexts(tree: ScriptTree, command: Node): PrintedText[] {
  const name = commandName(tree, command);
  const isOutput = name === 'write-output';
  if (!isOutput && !printing.test(name)) return [];
  if (isOutput && isTaken(tree, command)) return [];
  const isMeant = /^(?:|o|ob\w*|i|in\w*|m|me\w*|msg|e|ex\w*|errorr\w*|n|no\w*)$/;
  const given = givenTo(tree, command);
  const meant = given.filter((one) => isMeant.test(one.name)).map(({ value }) => value);
  const values = name === 'write-host' ? meant.flatMap(itemsOf) : meant;
  const isBare = values.every((value) => coreOf(value).type === 'generic_token');
  const [first] = values;
  if (first && values.length > 1 && (name === 'write-host' || isBare)) {
    const separator = given.find((one) => one.name.startsWith('s'))?.value;
    const between = (separator && pieceOf(tree, separator)) ?? ' ';
    const text = values.map((value) => pieceOf(tree, value) ?? '…').join(between);
    return printed([{ text, start: first.startIndex }]);
  }
  return values.flatMap((value) =>
    printed([...textValues(tree, value), ...exceptionTexts(tree, value)]),
  );
}

/** What `[Console]` and `$Host.UI` are given. */
function methodTexts(tree: ScriptTree, call: Node): PrintedText[] {
  const [target, , member] = call.children;
  const isPrinting = /^\[(?:system\.)?console\](?:::(?:out|error))?$|^\$host\.ui$/i;
  if (!target || !isPrinting.test(target.text) || !/^write/i.test(member?.text ?? '')) return [];
  const all = givenToMethod(call);
  // Before the text stand two colours.
  const given = target.text.startsWith('$') && all.length > 2 ? all.slice(-1) : all;
  const [form, ...values] = given;
  const text = form && values.length > 0 ? formatted(tree, form, values) : undefined;
  const isForm = form && text !== undefined && text !== pieceOf(tree, form);
  if (isForm) return printed([{ text, start: form.startIndex }]);
  return printed(given.flatMap((value) => textValues(tree, value)));
}

/** What a statement gives, unless something takes it, and what `throw` is given. */
function givenTexts(tree: ScriptTree, pipeline: Node): PrintedText[] {
  const above = pipeline.parent;
  const isFlow = above?.type === 'flow_control_statement';
  const keyword = isFlow ? above.firstChild?.text.toLowerCase() : '';
  const [chain] = pipeline.children;
  const [first, ...stages] = (chain?.type === 'pipeline_chain' ? chain.namedChildren : []).filter(
    ({ type }) => type !== 'redirections',
  );
  if (!first) return [];
  if (keyword === 'throw')
    return printed([...textValues(tree, first), ...exceptionTexts(tree, first)]);
  const core = coreOf(first);
  if (core.type === 'command' || isVoid(tree, first)) return [];
  const isShown = stages.some((stage) => printing.test(stageName(tree, stage)));
  const isStatement = above?.type === 'statement_list' || keyword === 'return';
  if (!isShown && (!isStatement || isTaken(tree, first))) return [];
  return printed(textValues(tree, first), !isShown);
}

function stageName(tree: ScriptTree, stage: Node): string {
  const core = coreOf(stage);
  return core.type === 'command' ? commandName(tree, core) : '';
}

function isVoid(tree: ScriptTree, node: Node): boolean {
  return nodesOf(node, 'cast_expression').some((cast) => /^\[void\]/i.test(sourceOf(tree, cast)));
}

/** The message of an error that is made: `New-Object Exception '…'`, `[Exception]::new('…')`. */
function exceptionTexts(tree: ScriptTree, node: Node): TextValue[] {
  const core = coreOf(node);
  if (core.type === 'variable')
    return variablesOf(core)
      .flatMap((name) => tree.assigned.get(name) ?? [])
      .filter((value) => coreOf(value).type !== 'variable')
      .flatMap((value) => exceptionTexts(tree, value));
  if (core.type === 'invokation_expression' && /::\s*new\s*\(/i.test(core.text))
    return givenToMethod(core).flatMap((value) => textValues(tree, value));
  if (core.type !== 'command' || commandName(tree, core) !== 'new-object') return [];
  const given = givenTo(tree, core);
  const isNamed = given.some(({ name }) => name.startsWith('t'));
  const placed = given.filter(({ name }) => name === '').slice(isNamed ? 0 : 1);
  return [...placed, ...given.filter(({ name }) => name.startsWith('a'))].flatMap(({ value }) =>
    argumentsIn(value).flatMap((one) => textValues(tree, one)),
  );
}

/** `Exception('…')`, whose arguments stand in brackets, or one argument. */
function argumentsIn(value: Node): readonly Node[] {
  return value.type === 'argument_list' ? nodesOf(value, 'argument_expression') : [value];
}

const users =
  /^(?:comparison|logical|bitwise|additive|multiplicative|format|range)_|^(?:argument_list|assignment_expression|command_elements|element_access|expression_with_unary_operator|hash_entry|invokation_expression|member_access|switch_condition)$/;

const conditional = /^(?:do|for|foreach|if|while)_statement$|^elseif_clause$|^for_/;

/** Whether a node makes something else of one of its parts, or asks it. */
function usesPart(node: Node, part: Node): boolean {
  if (part.type === 'pipeline' && conditional.test(node.type)) return true;
  const isUsed = users.test(node.type);
  return isUsed && (node.childCount > 1 || node.type === 'command_elements');
}

/** Whether something takes what a part of a script gives, so that nobody sees it. */
function isTaken(tree: ScriptTree, part: Node): boolean {
  let node: Node = part;
  for (let above = node.parent; above; { parent: above } = node) {
    if (usesPart(above, node)) return true;
    if (above.type === 'pipeline_chain' && goesOn(tree, above, node)) return true;
    if (above.type === 'script_block_expression') {
      const holder = aboveLayers(above);
      if (holder?.type === 'command_elements') return isFilter(tree, holder.parent);
      if (holder?.type !== 'command' && holder?.type !== 'foreach_command') return false;
      node = holder;
    } else node = above;
  }
  return false;
}

function isFilter(tree: ScriptTree, command: Node | null): boolean {
  return (
    command !== null && /^(?:where|sort|group|select)-object$/.test(commandName(tree, command))
  );
}

/** Whether a pipeline hands on what a stage gives to something that prints none of it. */
function goesOn(tree: ScriptTree, chain: Node, stage: Node): boolean {
  if (nodesOf(chain, 'file_redirection_operator').length > 0) return true;
  const stages = chain.namedChildren.filter(({ type }) => type !== 'redirections');
  const own = stages.findIndex(
    ({ startIndex, endIndex }) => startIndex <= stage.startIndex && stage.endIndex <= endIndex,
  );
  return stages.slice(own + 1).some((next) => {
    const name = stageName(tree, next);
    return (
      !printing.test(name) &&
      name !== 'write-output' &&
      name !== 'out-string' &&
      name !== 'tee-object' &&
      !passes(tree, next)
    );
  });
}
