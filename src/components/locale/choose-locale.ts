import { readStored, settingKeys } from '../page/storage.ts';
import { preferredLocale } from './preferred-locale.ts';

/**
 * Sends a reader of a page in all languages on to the one in theirs; without one that fits, the list of all stays. The page
 * for what is not there takes the address along.
 */
function chooseLocale(): void {
  const list = document.querySelector('[data-choose-locale]');
  if (!list) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a[data-locale-link]')];
  const existing = links.map((link) => link.dataset['localeLink'] ?? '');
  const locale = preferredLocale(existing, readStored(settingKeys.locale), navigator.languages);
  const link = links.find((candidate) => candidate.dataset['localeLink'] === locale);
  const page = list.getAttribute('data-choose-locale') ?? '';
  if (link) location.replace(link.href + (page && `${page}#${location.pathname}`));
}

chooseLocale();
