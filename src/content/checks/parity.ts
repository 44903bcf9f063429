import { sourceLocale } from '../../locales.ts';
import type { Diagnostic, Place } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import type { MdxElement } from '../read/mdx-elements.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import { sectionsOf } from '../read/page-sections.ts';
import { placeOf } from '../read/text-file.ts';
import { mdxComponents } from '../schemas/mdx-components.ts';
import { leftOver } from './left-over.ts';
import { exemptionsOf, type IsExempt } from './prose/do-not-translate.ts';
import { sameInEveryLanguage } from './word-findings.ts';

/** Something that every locale must have in the same task or step: a note, a background, or the label of a window. */
interface Item extends Place {
  tag: string;
  what: string;
  part: string;
  /** Whether it is reported itself, so that nobody can tell which of the others it would be. */
  isOdd: boolean;
}

/** Holds the notes and labels of each step to those of the English page. */
export function checkParity(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const { pages } = runbook;
    const isExempt = exemptionsOf(content, runbook);
    const english = pages.get(sourceLocale);
    if (!english) return [];
    return [...pages.values()].flatMap((page) =>
      page === english ? [] : comparePage(page, english, isExempt),
    );
  });
}

const introduction = 'the introduction';

function itemsOf(page: MdxFile, isExempt: IsExempt): Item[] {
  return page.elements().flatMap((element) => {
    const what = nameOf(page, element);
    if (what === undefined) return [];
    const parts = element.parents.filter(({ name }) => name === 'Task' || name === 'Step');
    const part = parts.map(({ name, id }) => `<${name} id="${id}">`).at(-1) ?? introduction;
    const isOdd = isOddNote(element) || isOddLabel(page, element, isExempt);
    return [{ tag: element.name, what, part, isOdd, line: element.line, column: element.column }];
  });
}

const noteKinds: readonly string[] = mdxComponents.Note.attributes.kind.values;

function isOddNote({ name, attributes }: MdxElement): boolean {
  return name === 'Note' && !noteKinds.includes(attributes.get('kind')?.value ?? '');
}

/** A label that lacks its English, which is what pages are compared by. */
function isOddLabel({ locale }: MdxFile, element: MdxElement, isExempt: IsExempt): boolean {
  const { name, attributes, text } = element;
  if (name !== 'Ui' || locale === sourceLocale || isExempt(text, locale)) return false;
  return (attributes.get('en')?.value ?? '').trim() === '';
}

function nameOf({ locale }: MdxFile, { name, attributes, text }: MdxElement): string | undefined {
  const value = (attribute: string) => attributes.get(attribute)?.value ?? '';
  if (name === 'Note') return `<Note kind="${value('kind')}">`;
  if (name === 'Lifecycle' || name === 'Background') return `<${name}>`;
  if (name !== 'Ui') return undefined;
  return `<Ui> for “${locale === sourceLocale ? text : value('en') || text}”`;
}

function comparePage(page: MdxFile, english: MdxFile, isExempt: IsExempt): Diagnostic[] {
  // Which label has no words is reported as such, and nobody can tell which one it would be.
  const isWordless = [page, english].some(({ elements }) =>
    elements().some(({ name, text }) => name === 'Ui' && text.trim() === ''),
  );
  const isCompared = ({ what }: Item) => !isWordless || !what.startsWith('<Ui>');
  const items = itemsOf(page, isExempt).filter(isCompared);
  const model = itemsOf(english, isExempt).filter(isCompared);
  const lacking = leftOver(model, items, keyOf);
  const added = leftOver(items, model, keyOf);
  const others = added.flatMap((item) => {
    const { part, isOdd } = item;
    const instead = takeLike(item, lacking);
    const start = startOf(english, part);
    if (isOdd || instead?.isOdd === true || !start) return [];
    const [own, ofModel] = instead
      ? [otherItem(page, item, english, instead), otherItem(english, instead, page, item)]
      : [extraItem(page, item, english), lackingItem(english, start, page, item)];
    return [{ ...own, compares: compared(page, item, english, instead ?? start), ofModel }];
  });
  const missing = lacking.flatMap((item): Diagnostic[] => {
    const place = startOf(page, item.part);
    // A task or step that is not there at all is reported as such.
    if (!place || item.isOdd) return [];
    const code = codeInstead(page, place, english, item);
    if (code) return [code];
    return [
      {
        ...lackingItem(page, place, english, item),
        compares: compared(page, place, english, item),
        ofModel: extraItem(english, item, page),
      },
    ];
  });
  return [...missing, ...others];
}

/** What is said of code that stands in the place of a label: code that the English page does not have. */
function codeInstead(page: MdxFile, part: Place, english: MdxFile, item: Item) {
  if (item.tag !== 'Ui') return undefined;
  const { lines } = sectionsOf(page)(part);
  const place = page
    .parts()
    .code.map((span) => ({
      ...placeOf(page, span.start),
      text: page.text.slice(span.start, span.end),
    }))
    .find(
      ({ line, text }) => lines.first <= line && line <= lines.last && !english.text.includes(text),
    );
  if (!place) return undefined;
  const { line, column, text } = place;
  const expected = `${item.what} in its place, as in ${english.file}:${item.line}`;
  const advice = 'Write the label between the tags of Ui: backticks are for code.';
  return {
    file: page.file,
    line,
    column,
    found: `the code ${text}`,
    expected,
    advice,
    unsettles: true as const,
  };
}

/** The lines of the two pages in which two places are. */
function compared(page: MdxFile, place: Place, english: MdxFile, model: Place) {
  return [sectionsOf(page)(place).lines, sectionsOf(english)(model).lines];
}

function otherItem({ file }: MdxFile, { what, line, column }: Item, model: MdxFile, other: Item) {
  const expected = `${other.what}, as in ${model.file}:${other.line}`;
  return { file, line, column, found: what, expected, advice: sameInEveryLanguage };
}

function extraItem({ file }: MdxFile, { what, part, line, column }: Item, model: MdxFile) {
  const expected = `only what ${model.file} has in ${part}`;
  return { file, line, column, found: what, expected, advice: sameInEveryLanguage };
}

function lackingItem({ file }: MdxFile, { line, column }: Place, model: MdxFile, item: Item) {
  const found = `no ${item.what} in ${item.part}`;
  const expected = `it, as in ${model.file}:${item.line}`;
  return { file, line, column, found, expected, advice: sameInEveryLanguage };
}

/** Takes out of some items the one that another stands in the place of: one of its kind, in the same part. */
function takeLike({ tag, part }: Item, items: Item[]): Item | undefined {
  const index = items.findIndex((other) => other.tag === tag && other.part === part);
  return index < 0 ? undefined : items.splice(index, 1)[0];
}

const keyOf = ({ part, what }: Item): string => `${part} ${what}`;

function startOf(page: MdxFile, part: string): Place | undefined {
  if (part === introduction) return { line: 1, column: 1 };
  return page.elements().find(({ name, id }) => `<${name} id="${id}">` === part);
}
