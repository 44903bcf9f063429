import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../content/read/load.ts';
import type { Locale } from '../locales.ts';

/** The titles of a runbook's tasks in one locale, by task id, for the list of what to do. */
export function taskTitles(runbook: string, locale: Locale): Map<string, string> {
  const mdx = readFileSync(join(contentRoot(), 'runbooks', runbook, `${locale}.mdx`), 'utf8');
  const tags = mdx.matchAll(/^<Task\s+id="([^"]*)"\s+title="([^"]*)"\s*>/gm);
  return new Map(Array.from(tags, ([, id = '', title = '']) => [id, title]));
}
