import { makeElement } from '../page/dom.ts';
import { makeButton } from '../page/make-button.ts';
import { readTasks, type PageTask } from '../rail/page-steps.ts';
import { paragraph } from './dialog-parts.ts';
import { t } from './messages.ts';
import { pageLocale } from './page.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';

/** Entries that fill the dialog. */
const enough = 8;

/** Whether the page has so little to offer before anything is typed that other runbooks have room. */
export function isShort(): boolean {
  return recentSearches(pageLocale).length + numberedTasks().length < enough;
}

/** What search shows before anything is typed: recent queries, which are texts of the reader, and the tasks of the page. */
export function startView(search: (query: string) => void, forgotten: () => void): HTMLElement[] {
  const recent = recentSearches(pageLocale);
  const tasks = numberedTasks();
  return [
    paragraph(t('search.start')),
    ...(recent.length > 0 ? [recentSection(recent, search, forgotten)] : []),
    ...(tasks.length > 0 ? [section(makeElement('h2', t('search.tasks')), tasks.map(linkTo))] : []),
  ];
}

function numberedTasks(): PageTask[] {
  return readTasks().filter(({ number }) => number !== '');
}

function recentSection(
  recent: readonly string[],
  search: (query: string) => void,
  forgotten: () => void,
): HTMLElement {
  const title = makeElement('h2', t('search.recent'));
  title.id = 'search-recent';
  const clear = makeButton(t('search.forget'), () => {
    forgetSearches();
    forgotten();
  });
  clear.id = 'search-forget';
  clear.setAttribute('aria-labelledby', `${clear.id} ${title.id}`);
  const queries = recent.map((query) =>
    makeButton(query, () => {
      search(query);
    }),
  );
  const made = section(title, queries);
  made.classList.add('search-recent');
  title.after(clear);
  return made;
}

function linkTo({ element, number, title }: PageTask): HTMLElement {
  const place = makeElement('span', number);
  place.className = 'search-number';
  const name = makeElement('span', title);
  name.className = 'search-title';
  const link = makeElement('a', '', place, new Text(' '), name);
  link.setAttribute('href', `#${element.id}`);
  return link;
}

/** A titled list of links or buttons in the place of results. */
export function section(title: HTMLElement, entries: readonly HTMLElement[]): HTMLElement {
  const list = makeElement('ul', '', ...entries.map((entry) => makeElement('li', '', entry)));
  list.role = 'list';
  const made = makeElement('section', '', title, list);
  made.className = 'search-group';
  return made;
}
