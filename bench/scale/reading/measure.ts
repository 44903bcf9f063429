import { locales } from '../../../src/locales.ts';
import { sentBytes } from '../../first-query/measure.ts';
import { inBrowser } from '../../in-browser.ts';
import { percentile } from '../../percentile.ts';
import { typeAndTime } from '../../typing/timing.ts';
import { openPage } from './open-page.ts';
import { timeSearchKeys } from './search-keys.ts';

/** How many times slower the machine of a reader is. */
const slowdown = 4;

/** Milliseconds that tasks may take beyond 50 each while a page opens. */
const blockingTarget = 0;

/** What a reader of a generated site waits for and loads, on a slowed machine: medians over the languages; of tasks and keys also the worst. */
export interface Reading {
  /** Bytes with Brotli: of a page alone, and of all that a first visit of it loads. */
  readonly page: number;
  readonly visit: number;
  /** Milliseconds until a page is seen. */
  readonly seen: number;
  /** Milliseconds that tasks take beyond 50 each while a page opens, in the language where they are most. */
  readonly blocking: number;
  /** Milliseconds from the first key in search to its results, and from a later one, at the 95th percentile. */
  readonly firstResults: number;
  readonly laterResults: number;
  /** Milliseconds from a key in the form until all places show it, at the 95th percentile. */
  readonly update: number;
}

/** A runbook to read, with what to search for, in each language. */
export interface ReadRunbook {
  readonly id: string;
  readonly title: Readonly<Record<(typeof locales)[number], string>>;
}

const typing = {
  parameter: 'mailServer',
  warmUp: 'mail01.contoso.com',
  text: 'mail07.fabrikam-pharmaceuticals.com',
  rounds: 1,
  pause: 120,
};

const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Opens a runbook of a built site in each language, searches for its title, and fills in its form. */
export function measureReading(site: string, { id, title }: ReadRunbook): Promise<Reading> {
  return inBrowser(site, async (browser, root) => {
    const pages: { own: number; visit: number; seen: number; blocking: number }[] = [];
    const first: number[] = [];
    const later: number[] = [];
    const update: number[] = [];
    for (const locale of locales) {
      const path = `/${locale}/${id}/`;
      const { page, opening } = await openPage(browser, root + path, slowdown);
      const sizes = await Promise.all(opening.paths.map((each) => sentBytes(root + each)));
      const own = await sentBytes(root + path);
      pages.push({ ...opening, own, visit: sizes.reduce((sum, size) => sum + size, 0) });
      update.push(...(await typeAndTime(page, typing)).update);
      const [loading, ...keys] = await timeSearchKeys(page, title[locale].slice(0, 8));
      first.push(loading ?? 0);
      later.push(...keys);
      await page.close();
    }
    return {
      page: median(pages.map(({ own }) => own)),
      visit: median(pages.map(({ visit }) => visit)),
      seen: median(pages.map(({ seen }) => seen)),
      blocking: Math.max(...pages.map(({ blocking }) => blocking)),
      firstResults: median(first),
      laterResults: percentile(later, 0.95),
      update: percentile(update, 0.95),
    };
  });
}

/** The measurements as lines of a table. */
export function readingRows(reading: Reading): string[] {
  const verdict = reading.blocking <= blockingTarget ? 'kept' : 'MISSED';
  const line = (name: string, value: number, unit: 'kB' | 'ms'): string =>
    `  ${name.padEnd(34)} ${(unit === 'kB' ? value / 1000 : value).toFixed(1).padStart(9)} ${unit}`;
  return [
    `one runbook in each language, processor slowed ${slowdown} times:`,
    line('page, Brotli', reading.page, 'kB'),
    line('first visit, Brotli', reading.visit, 'kB'),
    line('until it is seen', reading.seen, 'ms'),
    `${line('tasks over 50 ms while it opens', reading.blocking, 'ms')} (target ${blockingTarget}: ${verdict})`,
    line('first key in search to results', reading.firstResults, 'ms'),
    line('later keys, 95th percentile', reading.laterResults, 'ms'),
    line('key in the form to places, 95th', reading.update, 'ms'),
  ];
}
