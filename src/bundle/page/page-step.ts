import type { Locale } from '../../locales.ts';
import type { MessageKey, MessageParameters } from '../../parameters/messages.ts';
import type { HtmlDocument } from '../../build/html.ts';

/** The facts about the bundle of a page that the steps need. */
export interface BundleContext {
  readonly version: string;
  /** The date of the commit, `2026-11-21`. */
  readonly date: string;
  /** The days after which a bundle calls itself old; 0 for never. */
  readonly maxAgeDays: number;
  readonly locales: readonly Locale[];
  /** Whether a file of the site is in the bundle too. */
  readonly has: (file: string) => boolean;
  /** An interface text of a locale. */
  readonly t: <Key extends MessageKey>(
    locale: Locale,
    key: Key,
    ...params: MessageParameters<Key>
  ) => string;
}

/** A change to one page, which is made in place; `file` is the page's path in the bundle. */
export type PageStep = (page: HtmlDocument, file: string, context: BundleContext) => void;
