import { languageOf, languageTag, locales } from '../../locales.ts';
import type { AwayKey } from '../../render/offline-strings.ts';
import { makeElement } from '../page/dom.ts';
import { askWorker } from './ask-worker.ts';
import { pageWorker } from './site-worker.ts';
import { textsIn } from './texts.ts';
import type { KeptPage } from './worker-messages.ts';

const t = textsIn<AwayKey>('data-away-strings');

function linkTo(path: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = path;
  link.textContent = text;
  return link;
}

/** A link to a kept page by its title, which is in the page's own language. */
function pageLink({ path, title }: KeptPage): HTMLAnchorElement {
  const link = linkTo(path, pageName(title));
  const language = locales.find((known) => path.startsWith(`/${known}/`));
  if (language) link.lang = languageTag(language);
  return link;
}

/** The name of a page by its title as it stands in HTML, without the site's; nothing in it is run or loaded. */
function pageName(title: string): string {
  const { title: text } = new DOMParser().parseFromString(`<title>${title}</title>`, 'text/html');
  return text.replace(/ · Fieldbook$/, '');
}

/** The kept languages and pages, those opened last first. */
async function keptItems(worker: ServiceWorker): Promise<HTMLElement[]> {
  const answer = await askWorker(worker, { type: 'list' });
  if (answer?.type !== 'list') return [];
  const { languages, pages } = answer;
  const whole = locales.filter((known) => languages.includes(known));
  const isInWhole = (path: string) => whole.some((known) => path.startsWith(`/${known}/`));
  const links = [
    ...whole.map((known) =>
      linkTo(`/${known}/`, t('offline.away.language', { language: languageOf(known).name })),
    ),
    ...pages
      .filter(({ path }) => !isInWhole(path))
      .reverse()
      .map(pageLink),
  ];
  return links.map((link) => makeElement('li', '', link));
}

/** Shows the address that was asked for, where it is one of this site. */
function showAsked(): void {
  const asked = new URLSearchParams(location.search).get('asked');
  const place = document.querySelector<HTMLElement>('[data-asked]');
  const link = place?.querySelector<HTMLAnchorElement>('[data-again]');
  const text = place?.querySelector('[data-asked-text]');
  if (asked === null || !place || !link || !text) return;
  const address = ownAddress(asked);
  if (!address) return;
  text.textContent = t('offline.away.asked', { address: decodedPath(address) });
  link.href = address.href;
  place.hidden = false;
}

function ownAddress(asked: string): URL | undefined {
  try {
    const address = new URL(asked, location.origin);
    return address.origin === location.origin ? address : undefined;
  } catch {
    return undefined;
  }
}

function decodedPath({ pathname }: URL): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

async function showKept(): Promise<void> {
  const list = document.querySelector('[data-kept-list]');
  const worker = pageWorker();
  const items = worker ? await keptItems(worker) : [];
  if (items.length > 0) list?.replaceChildren(...items);
}

showAsked();
void showKept();
