import type { SearchRecord } from '../../search/record.ts';
import { makeElement } from '../page/dom.ts';
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
  const others = (await titles()).filter(
    ({ titles: { length }, page }) => length === 1 && !location.href.startsWith(root + page),
  );
  if (others.length === 0) return;
  const links = others.slice(0, most).map(linkTo);
  start.at(-1)?.after(section(makeElement('h2', t('search.runbooks')), links));
}

function linkTo({ page, titles: [title = ''], status }: SearchRecord): HTMLElement {
  const name = makeElement('span', title);
  name.className = 'search-title';
  const link = makeElement('a', '', name);
  link.setAttribute('href', root + page + index);
  if (status === undefined) return link;
  const state = makeElement('span', status);
  state.className = 'search-status-short';
  link.append(state);
  return link;
}
