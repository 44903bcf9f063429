import { makeElement } from '../page/dom.ts';
import { readTasks, type PageTask } from '../rail/page-steps.ts';
import { t } from './messages.ts';
import { pageLocale } from './page.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';

/** What search shows before anything is typed: recent queries, which are texts of the reader, and the tasks of the page. */
export function startView(search: (query: string) => void, forgotten: () => void): HTMLElement[] {
  const recent = recentSearches(pageLocale);
  const intro = makeElement('p', t('search.start'));
  intro.className = 'search-note';
  const tasks = readTasks().filter(({ number }) => number !== '');
  return [
    intro,
    ...(recent.length > 0 ? [recentSection(recent, search, forgotten)] : []),
    ...(tasks.length > 0 ? [section(makeElement('h2', t('search.tasks')), tasks.map(linkTo))] : []),
  ];
}

function recentSection(
  recent: readonly string[],
  search: (query: string) => void,
  forgotten: () => void,
): HTMLElement {
  const title = makeElement('h2', t('search.recent'));
  title.id = 'search-recent';
  const clear = button(t('search.forget'), () => {
    forgetSearches();
    forgotten();
  });
  clear.id = 'search-forget';
  clear.setAttribute('aria-labelledby', `${clear.id} ${title.id}`);
  const queries = recent.map((query) =>
    button(query, () => {
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

function section(title: HTMLElement, entries: readonly HTMLElement[]): HTMLElement {
  const list = makeElement('ul', '', ...entries.map((entry) => makeElement('li', '', entry)));
  list.role = 'list';
  const made = makeElement('section', '', title, list);
  made.className = 'search-group';
  return made;
}

function button(text: string, action: () => void): HTMLElement {
  const made = makeElement('button', text);
  made.setAttribute('type', 'button');
  made.className = 'button';
  made.addEventListener('click', action);
  return made;
}
