/** The separators of a list in a language: of two items, before the last of more, and between the others. */
export interface ListJoints {
  readonly pair: string;
  readonly last: string;
  readonly middle: string;
}

const joints = new Map<string, ListJoints>();

/**
 * The joints of a language, by CLDR. The build asks for them and pages carry them: a browser's first `Intl.ListFormat`
 * takes 20 ms, while the page opens.
 */
export function listJoints(locale: string): ListJoints {
  const known = joints.get(locale);
  if (known !== undefined) return known;
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  const between = (items: readonly string[]): string[] =>
    format.formatToParts(items).flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  const [pair = ''] = between(['1', '2']);
  const [middle = '', last = ''] = between(['1', '2', '3']);
  const found = { pair, last, middle };
  joints.set(locale, found);
  return found;
}

/** Items as a language writes a list: `contoso.com and fabrikam.com`, `contoso.com和fabrikam.com`. */
export function listText(items: readonly string[], { pair, last, middle }: ListJoints): string {
  const final = items.at(-1) ?? '';
  if (items.length < 2) return final;
  return items.slice(0, -1).join(middle) + (items.length === 2 ? pair : last) + final;
}
