/** What a pattern looks for, in a form that a page can say in words. */
export interface PatternTexts {
  /** Whether the value is one of the texts, and does not only contain it. */
  readonly isWhole: boolean;
  readonly texts: readonly string[];
}

/** Reads a pattern that only lists texts, as `Build (516|620)`; undefined for any other, which nobody could be shown. */
export function textsOf(pattern: string): PatternTexts | undefined {
  const [, start, inner = '', end] = /^(\^?)(.*?)(\$?)$/su.exec(pattern) ?? [];
  const [before, group, after] = /^([^()|]*)\((?:\?:)?([^()]*)\)([^()|]*)$/su
    .exec(inner)
    ?.slice(1) ?? ['', inner, ''];
  const written = (group ?? '').split('|').flatMap((choice) => {
    return withAndWithout(`${before ?? ''}${choice}${after ?? ''}`);
  });
  const texts = written.map(literalOf);
  if (!texts.every((text) => text !== undefined)) return undefined;
  return { isWhole: start !== '' && end !== '', texts };
}

/** How many hexadecimal digits a pattern asks for; undefined for any other pattern. */
export function hexadecimalLength(pattern: string): string | undefined {
  return /^\^\[0-9A-F\]\{(\d+)\}\$$/u.exec(pattern)?.[1];
}

/** `https?:` is `http:` and `https:`. */
function withAndWithout(text: string): string[] {
  const [, before, optional, after] = /^([^?]*)(\\?[^?])\?([^?]*)$/su.exec(text) ?? [];
  if (before === undefined || optional === undefined || after === undefined) return [text];
  return [before + after, before + optional + after];
}

function literalOf(text: string): string | undefined {
  return /^(?:[^\\^$.*+?()[\]{}|]|\\[^\w])*$/su.test(text)
    ? text.replace(/\\(.)/gsu, '$1')
    : undefined;
}
