import { locales } from '../locales.ts';

/** The file of the page that says in every language that there is no such page. */
export const notFoundFile = '404.html';

/** The file of the page that says so in one language. */
export const localNotFoundFile = (locale: string): string => `${locale}/404/index.html`;

/** The file of the page that answers for an address where nothing is: in the language that the address begins with. */
export function notFoundFileFor(address: string): string {
  const locale = locales.find((known) => address.split('/')[1] === known);
  return locale === undefined ? notFoundFile : localNotFoundFile(locale);
}
