import { foldText } from './fold.ts';

/** The texts of a runbook in the list of the home page, each as it is shown. */
export interface RunbookTexts {
  readonly products: string;
  readonly title: string;
  readonly state: string;
  readonly summary: string;
  readonly minutes: string;
  readonly values: string;
  readonly tasks: string;
  readonly steps: string;
}

/** A runbook of that list, with the ids by which it is filtered. */
export interface ListedRunbook {
  readonly id: string;
  readonly products: readonly string[];
  /** What has become of the service that its status names first; empty where it has no status. */
  readonly state: string;
  readonly texts: RunbookTexts;
}

/** What a reader asks of the list; an empty text asks nothing. */
export interface Filter {
  readonly words: string;
  readonly product: string;
  readonly state: string;
}

/** Whether a filter asks for anything. */
export function isFiltering({ words, product, state }: Filter): boolean {
  return words.trim() !== '' || product !== '' || state !== '';
}

/** Has the runbooks of a list found by filters: those that fit, in the order of the list. */
export function runbookFilter(
  list: readonly ListedRunbook[],
): (filter: Filter) => readonly ListedRunbook[] {
  const folded = list.map((runbook) => ({ runbook, text: textOf(runbook) }));
  return ({ words, product, state }) => {
    const wanted = foldText(words)
      .split(/\s+/)
      .filter((word) => word !== '');
    return folded
      .filter(
        ({ runbook, text }) =>
          (product === '' || runbook.products.includes(product)) &&
          (state === '' || runbook.state === state) &&
          wanted.every((word) => text.includes(word)),
      )
      .map(({ runbook }) => runbook);
  };
}

/** Everything of a runbook that words are looked for in, with and without spaces: Korean sets them as the writer likes. */
function textOf({ id, texts: { products, title, state, summary } }: ListedRunbook): string {
  const text = foldText([title, products, state, summary, id].join('\n'));
  return `${text}\n${text.replaceAll(' ', '')}`;
}
