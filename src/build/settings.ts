import { contentRoot } from '../content/read/folders.ts';
import { DiagnosticError } from '../diagnostic.ts';
import type { Details, Diagnostic } from '../diagnostic.ts';

/** What the environment decides about a build. */
export interface Settings {
  /** FIELDBOOK_SITE: the origin at which the site is served. */
  readonly site: string;
  /** FIELDBOOK_MAX_AGE_DAYS: the days after which a bundle calls itself old, 0 for never. */
  readonly maxAgeDays: number;
  /** FIELDBOOK_OFFLINE: `off` replaces the service worker by one that removes it. */
  readonly keepsOffline: boolean;
  /** FIELDBOOK_BUNDLES: `off` leaves them out, for authors who only want to see pages. */
  readonly hasBundles: boolean;
  /** FIELDBOOK_KEEP: `off` makes everything anew, and keeps nothing for later builds. */
  readonly keepsResults: boolean;
  /** SOURCE_DATE_EPOCH: the time that stands in bundles, in place of the commit's. */
  readonly dateSeconds: number | undefined;
  /** FIELDBOOK_CONTENT: the folder of the content. */
  readonly content: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Problem = Omit<Details, 'found'>;

/** The dates that a zip can hold, less a day for time zones. */
const firstSecond = Date.UTC(1980, 0, 2) / 1000;
const lastSecond = Date.UTC(2099, 11, 30) / 1000;

const problems = {
  site: {
    expected: 'an http or https address of a whole host, as https://runbooks.example.com',
    advice: 'Fieldbook needs a host name or a port of its own: write it without path, ? and #.',
  },
  maxAgeDays: {
    expected: 'a whole number of days up to 99999',
    advice: 'Write digits alone, as 180, or 0 for never.',
  },
  onOrOff: {
    expected: '`on` or `off`',
    advice: 'Write one of these, or remove the variable.',
  },
  dateSeconds: {
    expected: `whole seconds since 1970, from ${firstSecond} (1980) to ${lastSecond} (2099)`,
    advice: 'Remove the variable to take the time of the commit; zips hold no other years.',
  },
} as const satisfies Record<string, Problem>;

/** The settings as they are read, with the problem of each that cannot be used. */
class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  /** The value that `parse` makes of a variable; `usual` where it is not set, or is refused. */
  read<T>(name: string, usual: T, problem: Problem, parse: (text: string) => T | undefined): T {
    const text = this.#env[name];
    if (text === undefined || text === '') return usual;
    const value = parse(text);
    if (value === undefined)
      this.diagnostics.push({ file: name, found: JSON.stringify(text), ...problem });
    return value ?? usual;
  }

  content(): string {
    try {
      return contentRoot(this.#env['FIELDBOOK_CONTENT']);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      this.diagnostics.push(...error.diagnostics);
      return '';
    }
  }
}

/** A name of RFC 1123, with `_` as some networks have it, or an address in brackets; it goes into server configuration. */
const host =
  /^(?:\[[\da-f:.]+\]|[a-z\d_](?:[a-z\d_-]*[a-z\d])?(?:\.[a-z\d_](?:[a-z\d_-]*[a-z\d])?)*)$/;

function originOf(text: string): string | undefined {
  // What URL repairs or drops, as a backslash or an empty ?, was meant otherwise.
  if (!/^https?:\/\/[^/?#\\@\s]+\/?$/i.test(text)) return undefined;
  try {
    const { origin, hostname } = new URL(text);
    return host.test(hostname) ? origin : undefined;
  } catch {
    return undefined;
  }
}

function integerOf(text: string, from: number, to: number): number | undefined {
  const value = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
  return value >= from && value <= to ? value : undefined;
}

const switchOf = (text: string): boolean | undefined =>
  ['on', 'off'].includes(text) ? text === 'on' : undefined;

function settingsIn(reader: Reader): Settings {
  return {
    site: reader.read('FIELDBOOK_SITE', 'https://fieldbook.example', problems.site, originOf),
    maxAgeDays: reader.read('FIELDBOOK_MAX_AGE_DAYS', 180, problems.maxAgeDays, (text) =>
      integerOf(text, 0, 99_999),
    ),
    keepsOffline: reader.read('FIELDBOOK_OFFLINE', true, problems.onOrOff, switchOf),
    hasBundles: reader.read('FIELDBOOK_BUNDLES', true, problems.onOrOff, switchOf),
    keepsResults: reader.read('FIELDBOOK_KEEP', true, problems.onOrOff, switchOf),
    dateSeconds: reader.read<number | undefined>(
      'SOURCE_DATE_EPOCH',
      undefined,
      problems.dateSeconds,
      (text) => integerOf(text, firstSecond, lastSecond),
    ),
    content: reader.content(),
  };
}

/** Reads the settings and judges them, with what else is known to be wrong: everything at once, in a DiagnosticError. */
export function readSettings(
  env: Environment = process.env,
  others: readonly Diagnostic[] = [],
): Settings {
  const reader = new Reader(env);
  const settings = settingsIn(reader);
  const diagnostics = [...reader.diagnostics, ...others];
  if (diagnostics.length > 0) throw new DiagnosticError(diagnostics);
  return settings;
}
