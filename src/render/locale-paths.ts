import { loadRunbooks } from '../content/read/load.ts';
import { locales, type Locale } from '../locales.ts';
import { pageCount } from './list-pages.ts';

/** What a page that exists once in each language is given. */
export interface LocaleProps {
  readonly locale: Locale;
}

/** What a page of the list of runbooks is given. */
export interface ListPageProps extends LocaleProps {
  /** Which page, from one. */
  readonly page: number;
}

/** The paths of a page that exists once in each language. */
export function localePaths(): { params: LocaleProps; props: LocaleProps }[] {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** The paths of the pages of the list of runbooks after the first, which has an address of its own. */
export function laterPagePaths(): {
  params: LocaleProps & { readonly number: string };
  props: ListPageProps;
}[] {
  const pages = Array.from({ length: pageCount(loadRunbooks().length) - 1 }, (_, at) => at + 2);
  return locales.flatMap((locale) =>
    pages.map((page) => ({ params: { locale, number: String(page) }, props: { locale, page } })),
  );
}
