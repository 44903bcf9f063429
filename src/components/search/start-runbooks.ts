import type { SearchRecord } from '../../search/record.ts';
import { makeElement } from '../page/dom.ts';
import { dotted } from '../page/dots.ts';
import { index, root } from '../page/site-place.ts';
import { t } from './messages.ts';
import { isShort, section } from './start-view.ts';

/** More would be the list of the home page. */
const most = 8;

/** Adds the other runbooks of the language to a start of search that has room, unless it is gone when they are there. */
export async function addRunbooks(
  start: readonly HTMLElement[],
  titles: () => Promise<readonly SearchRecord[]>,
): Promise<void> {
  if (!isShort()) return;
  start.at(-1)?.after(...runbookSection(await titles()));
}

/** The other runbooks among titles as a section of links; none where there is none. */
export function runbookSection(titles: readonly SearchRecord[]): HTMLElement[] {
  const links = titles
    .filter(
      ({ titles: { length }, page }) => length === 1 && !location.href.startsWith(root + page),
    )
    .slice(0, most)
    .map(linkTo);
  return links.length > 0 ? [section(makeElement('h2', t('search.runbooks')), links)] : [];
}

function linkTo({ page, titles: [title = ''], status }: SearchRecord): HTMLElement {
  const name = makeElement('span', title);
  name.className = 'search-title';
  const link = makeElement('a', '', name);
  link.setAttribute('href', root + page + index);
  if (status === undefined) return link;
  const state = makeElement('span', '', ...dotted(status));
  state.className = 'search-status-short';
  link.append(state);
  return link;
}
