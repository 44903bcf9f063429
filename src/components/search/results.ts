import { excerptOf, markedTitle, type Excerpt } from '../../search/query/excerpt.ts';
import { addressOf, groupByPage, resultsPerGroup, type Group } from '../../search/query/group.ts';
import type { NumberOf } from '../../search/query/numbers.ts';
import type { ScoredResult } from '../../search/query/rank.ts';
import { factsAnchor } from '../../search/record.ts';
import { languageOf, type Locale } from '../../locales.ts';
import { makeElement } from '../page/dom.ts';
import { dotted } from '../page/dots.ts';
import { markedText } from './marked-text.ts';
import { t } from './messages.ts';
import { index, root } from '../page/site-place.ts';

/** Results as sections of links, one a page; with `tagOf`, results in other languages, each marked as such. */
export function renderGroups(
  results: readonly ScoredResult[],
  numberOf: NumberOf,
  tagOf?: (locale: Locale) => string,
): HTMLElement[] {
  const groups = groupByPage(results);
  const passages = new Passages();
  const itemOf = (result: ScoredResult) =>
    makeElement('li', '', linkOf(result, numberOf(result.record), passages));
  return groups.map((group) => {
    const section = element('section', 'search-group');
    const locale = tagOf && group.results[0]?.record.locale;
    if (locale) section.lang = tagOf(locale);
    const limit = groups.length > 1 ? resultsPerGroup : group.results.length;
    section.append(headingOf(group, locale), ...listOf(group.results, limit, itemOf));
    return section;
  });
}

function headingOf(group: Group, locale: Locale | undefined): HTMLElement {
  const heading = element('h2', '', group.title);
  if (locale) heading.append(element('span', 'search-language', languageOf(locale).name));
  const { status } = group.results[0]?.record ?? {};
  if (status !== undefined) {
    const short = element('span', 'search-status-short');
    short.append(...dotted(status));
    heading.append(short);
  }
  return heading;
}

/** The passages of an answer: what many commands have alike is shown once, but steps may each have a fold of one name. */
class Passages {
  readonly #shown = new Set<string>();

  of(result: ScoredResult): HTMLElement[] {
    const excerpt = excerptOf(result);
    const text = excerpt?.fragments.map(({ text: piece }) => piece).join('');
    if (!excerpt || text === undefined) return [];
    if (excerpt.kind !== 'fold' && this.#shown.has(text)) return [];
    this.#shown.add(text);
    return [passageOf(excerpt)];
  }
}

function listOf(
  results: readonly ScoredResult[],
  limit: number,
  itemOf: (result: ScoredResult) => HTMLElement,
): HTMLElement[] {
  const list = element('ul');
  list.setAttribute('role', 'list');
  list.append(...results.slice(0, limit).map(itemOf));
  const rest = results.slice(limit);
  if (rest.length === 0) return [list];
  const button = element('button', 'button search-more', t('search.more', { count: rest.length }));
  button.setAttribute('type', 'button');
  button.lang = document.documentElement.lang;
  button.addEventListener('click', () => {
    const items = rest.map(itemOf);
    list.append(...items);
    button.remove();
    items[0]?.querySelector('a')?.focus();
  });
  return [list, button];
}

function linkOf(result: ScoredResult, number: string, passages: Passages): HTMLElement {
  const link = document.createElement('a');
  link.href = addressOf(root, result, index);
  const title = element('span', 'search-title');
  title.append(number === '' ? '' : `${number} `, ...markedText(markedTitle(result)));
  link.append(title, ...placeOf(result), ...effectOf(result));
  link.append(...conditionOf(result));
  link.append(...passages.of(result));
  return link;
}

function placeOf({ record: { anchor, titles } }: ScoredResult): HTMLElement[] {
  // A task with one step often bears its name.
  if (titles.length === 3 && titles[1] !== titles[2])
    return [element('span', 'search-place', titles[1])];
  if (titles.length > 1 && anchor !== factsAnchor) return [];
  return [note(t('search.overview'))];
}

function effectOf({ record: { does } }: ScoredResult): HTMLElement[] {
  if (!does) return [];
  const [effect, ...rest] = does.words;
  const mark = element('span', '', effect);
  mark.dataset['effectMark'] = does.effect;
  const line = element('span', 'search-effect');
  line.append(mark, ...rest.map((words) => element('span', '', words)));
  return [line];
}

/** What the reader's choices do not meet, and that its page does not show a task of another purpose by itself. */
function conditionOf({ unmet, isPutAside }: ScoredResult): HTMLElement[] {
  if (unmet === undefined) return [];
  const line = element('span', 'search-only');
  const words = element('span');
  words.append(...dotted(unmet));
  line.append(words);
  if (isPutAside) line.append(note(t('search.aside'), 'search-aside'));
  return [line];
}

// The note is in the language of the interface, whatever the language of the result.
function note(text: string, className = 'search-place'): HTMLElement {
  const made = element('span', className, text);
  made.lang = document.documentElement.lang;
  return made;
}

function passageOf({ kind, fragments }: Excerpt): HTMLElement {
  const isCode = kind === 'command' || kind === 'output';
  const passage = element(isCode ? 'code' : 'span', 'search-passage');
  if (kind === 'fold') passage.dataset['fold'] = '';
  if (isCode) passage.translate = false;
  if (isCode || kind === 'english') passage.lang = 'en';
  passage.append(...markedText(fragments, isCode));
  return passage;
}

function element(tag: string, className = '', text = ''): HTMLElement {
  const made = makeElement(tag, text);
  if (className !== '') made.className = className;
  return made;
}
