import { outsideFilters } from './filter-blocks.ts';
import { literalIn } from './literals.ts';
import type { ScriptTree } from './script-tree.ts';
import type { Mistake } from './shell.ts';

const operators = /^-[ci]?(eq|ne)$/i;

/** A name that begins or ends with a star; `*.example.com` is a name that certificates and domains really have. */
const pattern = /^(["'])(?:[^*]*[\w:.-]\*|\*(?!\.)[\w:.-][^*]*)\*?\1$/;

/** Whether a text, in its quotes, is meant to have a wildcard. */
export function isPattern(source: string): boolean {
  return pattern.test(source);
}

/** Finds wildcards behind operators that take them for letters. */
export function comparedWildcards(tree: ScriptTree): Mistake[] {
  return outsideFilters(tree, 'comparison_expression').flatMap((node) => {
    const [left, operator, right] = node.children;
    const written = operator?.text.trim() ?? '';
    const [, name] = operators.exec(written) ?? [];
    if (!left || !right || name === undefined) return [];
    return [left, right].flatMap((side) => {
      const source = literalIn(tree, side);
      if (source === undefined || !isPattern(source)) return [];
      const what = `\`${source}\` at \`${written}\`, which takes \`*\` for a letter`;
      const like = /^ne$/i.test(name) ? '-notlike' : '-like';
      const turned = side.id === left.id ? ', and the text on its right' : '';
      return [{ what, advice: `Write \`${like}\`${turned}.`, start: side.startIndex }];
    });
  });
}
