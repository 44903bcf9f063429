import { readStored, settingKeys, writeStored } from '../page/storage.ts';

const key = settingKeys.locale;

/** The locale, of those that exist, that the reader chose before or that their browser asks for; the only one in any case. */
export function preferredLocale(
  existing: readonly string[],
  saved: string | null,
  asked: readonly string[],
): string | undefined {
  if (existing.length === 1) return existing[0];
  const wanted = [saved ?? '', ...asked].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return wanted.find((tag) => existing.includes(tag));
}

/**
 * Sends a reader of a page in all languages on to the one in theirs; without one that fits, the list of all stays. The page
 * for what is not there takes the address along.
 */
export function chooseLocale(): void {
  const list = document.querySelector('[data-choose-locale]');
  if (!list) return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a[data-locale-link]')];
  const existing = links.map((link) => link.dataset['localeLink'] ?? '');
  const locale = preferredLocale(existing, readStored(key), navigator.languages);
  const link = links.find((candidate) => candidate.dataset['localeLink'] === locale);
  const page = list.getAttribute('data-choose-locale') ?? '';
  if (link) location.replace(link.href + (page && `${page}#${location.pathname}`));
}

/** Wires the links to other languages: they keep the reader's place and remember the choice. */
export function wireLocaleLinks(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale-link]')];
  const keepPlace = () => {
    const place = currentPlace();
    for (const link of links) link.hash = place;
  };
  for (const link of links) {
    for (const type of ['pointerdown', 'focus', 'click']) link.addEventListener(type, keepPlace);
    link.addEventListener('click', () => {
      writeStored(key, link.dataset['localeLink'] ?? '');
    });
  }
}

/** The anchor being read: the one of the address while it is in view, else the last that reached the upper third. */
function currentPlace(): string {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-task],[data-step]')];
  const top = (part: HTMLElement) => part.getBoundingClientRect().top;
  const target = parts.find((part) => `#${part.id}` === location.hash);
  if (target && top(target) >= 0 && top(target) < innerHeight) return target.id;
  return (
    parts.filter((part) => part.offsetHeight > 0 && top(part) < innerHeight / 3).at(-1)?.id ?? ''
  );
}
