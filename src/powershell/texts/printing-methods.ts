import type { Node } from 'web-tree-sitter';
import { sourceOf } from '../script-tree.ts';
import { composed } from './composed-text.ts';
import { consoles, consoleTarget } from './console-targets.ts';
import { shownTogether } from './joined-texts.ts';
import { formatted, givenToMethod, pieceOf } from './text-pieces.ts';
import type { TextValue, Texts } from './text-value.ts';

/** Methods that print, by what they belong to. */
const printing: readonly (readonly [target: RegExp, method: RegExp])[] = [
  [consoles, /^(?:write|prompt)/i],
  [/^\$pscmdlet$/i, /^(?:write|should|throwt)/i],
  [/\bmessagebox\]$/i, /^show$/i],
  [/\binteraction\]$/i, /^(?:msgbox|inputbox)$/i],
];

/** Methods that show all that they are given at once. */
const together = /^(?:prompt|should|show|msgbox|inputbox)/i;

/** What `[Console]`, `$Host.UI` and their kin print. */
export function methodTexts(texts: Texts, call: Node): TextValue[] {
  const [target, , member] = call.children;
  if (!target || !member) return [];
  const written = consoleTarget(texts.tree, target);
  const isPrinting = printing.some(([of, method]) => of.test(written) && method.test(member.text));
  if (!isPrinting) return [];
  const all = givenToMethod(call);
  if (together.test(member.text)) return shownTogether(texts, all);
  // Before the text stand two colours.
  const given = written.startsWith('$') && all.length > 2 ? all.slice(-1) : all;
  return formTexts(texts, given) ?? given.flatMap((value) => texts.of(value));
}

/** What a form and its values say: `WriteLine('{0} is on.', $name)`. */
function formTexts(
  { tree, of }: Texts,
  [form, ...values]: readonly Node[],
): TextValue[] | undefined {
  const text = form && values.length > 0 ? formatted(tree, form, values) : undefined;
  if (!form || text === undefined || text === pieceOf(tree, form)) return undefined;
  const inner = values.filter((value) => pieceOf(tree, value) === undefined).flatMap(of);
  return composed({ text, start: form.startIndex }, inner, () =>
    formatted(tree, form, values, new Set()),
  );
}

/** What the title of the window is set to. */
export function titleTexts({ tree, of }: Texts, assignment: Node): readonly TextValue[] {
  const [left, , right] = assignment.children;
  const isTitle =
    left && /\bwindowtitle$|^\[(?:system\.)?console\]::title$/i.test(sourceOf(tree, left).trim());
  return isTitle && right ? of(right) : [];
}
