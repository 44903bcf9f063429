import { excerptOf, markedTitle, type Piece } from '../search/excerpt.ts';
import { addressOf, groupByPage, type Group } from '../search/group.ts';
import type { Judged } from '../search/rank.ts';
import type { Locale } from '../schemas/locale.ts';
import type { PageContext } from './search-dialog-page.ts';

/** Results as sections of links, one a page; with `tagOf`, results in other languages, each marked as such. */
export function renderGroups(
  results: readonly Judged[],
  page: PageContext,
  tagOf?: (locale: Locale) => string,
): HTMLElement[] {
  return groupByPage(results).map((group) => {
    const section = document.createElement('section');
    section.className = 'search-group';
    const locale = group.results[0]?.record.locale;
    if (tagOf && locale) section.lang = tagOf(locale);
    section.append(headingOf(group, tagOf && section.lang), listOf(group, page));
    return section;
  });
}

function headingOf(group: Group, tag: string | undefined): HTMLElement {
  const heading = document.createElement('h2');
  heading.append(group.title);
  if (tag) {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag.slice(0, 2));
    heading.append(element('span', 'search-language', name ?? tag));
  }
  return heading;
}

function listOf(group: Group, page: PageContext): HTMLElement {
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  for (const result of group.results) {
    const item = document.createElement('li');
    item.append(linkOf(result, page));
    list.append(item);
  }
  return list;
}

function linkOf(result: Judged, page: PageContext): HTMLElement {
  const link = document.createElement('a');
  link.href = addressOf(page.root, result, page.index);
  const { titles } = result.record;
  const place =
    titles.length === 3 ? titles[1] : titles.length === 1 ? page.say('overview') : undefined;
  const title = element('span', 'search-title');
  title.append(...marked(markedTitle(result)));
  link.append(title);
  if (place !== undefined) {
    const line = element('span', 'search-place', place);
    // "Overview" is the interface's word, whatever the language of the result.
    if (titles.length === 1) line.lang = document.documentElement.lang;
    link.append(line);
  }
  const excerpt = excerptOf(result);
  if (excerpt) link.append(passageOf(excerpt.kind === 'prose' ? 'span' : 'code', excerpt.pieces));
  return link;
}

function passageOf(tag: 'span' | 'code', pieces: readonly Piece[]): HTMLElement {
  const passage = element(tag, 'search-passage');
  if (tag === 'code') {
    passage.lang = 'en';
    passage.translate = false;
  }
  passage.append(...marked(pieces));
  return passage;
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, mark }) => (mark ? element('mark', '', text) : text));
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
