import { sourceLocale } from '../../locales.ts';
import type { Diagnostic, Place } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import type { MdxElement } from '../read/mdx-elements.ts';
import type { MdxFile } from '../read/mdx-file.ts';

/** Something that every locale must have in the same task or step: a note, or the label of a window. */
interface Item extends Place {
  what: string;
  part: string;
}

/** Holds the notes and labels of each step to those of the English page. */
export function checkParity(content: Content): Diagnostic[] {
  return content.runbooks.flatMap(({ pages }) => {
    const english = pages.get(sourceLocale);
    if (!english) return [];
    return [...pages.values()].flatMap((page) =>
      page === english ? [] : comparePage(page, english),
    );
  });
}

const introduction = 'the introduction';

function itemsOf(page: MdxFile): Item[] {
  return page.elements.flatMap((element) => {
    const what = nameOf(page, element);
    if (what === undefined) return [];
    const parts = element.parents.filter(({ name }) => name === 'Task' || name === 'Step');
    const part = parts.map(({ name, id }) => `<${name} id="${id}">`).at(-1) ?? introduction;
    return [{ what, part, line: element.line, column: element.column }];
  });
}

function nameOf({ locale }: MdxFile, { name, attributes, text }: MdxElement): string | undefined {
  const value = (attribute: string) => attributes.get(attribute)?.value ?? '';
  if (name === 'Note') return `<Note kind="${value('kind')}">`;
  if (name === 'Lifecycle') return '<Lifecycle>';
  if (name !== 'Ui') return undefined;
  return `<Ui> for “${locale === sourceLocale ? text : value('en') || text}”`;
}

function comparePage(page: MdxFile, english: MdxFile): Diagnostic[] {
  // Which label has no words is reported as such, and nobody can tell which one it would be.
  const isWordless = [page, english].some(({ elements }) =>
    elements.some(({ name, text }) => name === 'Ui' && text.trim() === ''),
  );
  const isCompared = ({ what }: Item) => !isWordless || !what.startsWith('<Ui>');
  const items = itemsOf(page).filter(isCompared);
  const model = itemsOf(english).filter(isCompared);
  const advice = 'Say the same in every language; where one is right, mend the other.';
  const missing = without(model, items).flatMap(({ what, part, line }) => {
    const place = startOf(page, part);
    // A task or step that is not there at all is reported as such.
    if (!place) return [];
    const details = {
      found: `no ${what} in ${part}`,
      expected: `it, as in ${english.file}:${line}`,
      advice,
    };
    return [{ file: page.file, line: place.line, column: place.column, ...details }];
  });
  const extra = without(items, model).flatMap(({ what, part, line, column }) => {
    if (!startOf(english, part)) return [];
    const expected = `only what ${english.file} has in ${part}`;
    return [{ file: page.file, line, column, found: what, expected, advice }];
  });
  return [...missing, ...extra];
}

/** The items of one list that the other lacks, counting repetitions. */
function without(items: Item[], others: Item[]): Item[] {
  const left = others.map(({ part, what }) => `${part} ${what}`);
  return items.filter(({ part, what }) => {
    const index = left.indexOf(`${part} ${what}`);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function startOf(page: MdxFile, part: string): Place | undefined {
  if (part === introduction) return { line: 1, column: 1 };
  return page.elements.find(
    ({ name, attributes }) => `<${name} id="${attributes.get('id')?.value ?? ''}">` === part,
  );
}
