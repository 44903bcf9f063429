/** The spaces between a value in a table of a console and the next column. */
export interface ColumnGap {
  text: Text;
  /** Where the next column begins, in characters from the beginning of the value. */
  column: number;
}

/** The gap behind a value, while the page still shows the text that its table was made for. */
export function gapBehind(element: Element): ColumnGap | undefined {
  const { nextSibling: text, textContent } = element;
  if (!(text instanceof Text) || !element.closest('pre[data-table]')) return undefined;
  const spaces = /^ +/.exec(text.data)?.[0].length ?? 0;
  return spaces > 0 ? { text, column: textContent.length + spaces } : undefined;
}

/** Makes the gap as wide as a value of some length leaves it, so that the next column stays where it is. */
export function keepColumn({ text, column }: ColumnGap, length: number): void {
  text.data = text.data.replace(/^ +/, ' '.repeat(Math.max(column - length, 1)));
}
