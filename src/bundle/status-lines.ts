import { loadFrontmatter, loadRunbooks } from '../content/read/load.ts';
import type { Locale } from '../locales.ts';
import { statusTexts } from '../render/status-text.ts';

/** What has become of the services that the runbooks are about, as lines of README.txt. */
export function statusLines(locale: Locale): string {
  return loadRunbooks()
    .flatMap((runbook) => {
      const lines = statusTexts(runbook, locale);
      if (lines.length === 0) return [];
      const { title } = loadFrontmatter(runbook.id, locale);
      return [title, ...lines.map((line) => `  - ${line}`)];
    })
    .join('\n  ');
}
