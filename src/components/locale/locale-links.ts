import { settingKeys, writeStored } from '../page/storage.ts';

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
      writeStored(settingKeys.locale, link.dataset['localeLink'] ?? '');
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
