import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { contentRoot } from '../../src/content/read/folders.ts';
import { loadContent } from '../../src/content/read/content.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { targetLocales } from '../../src/content/schemas/translated.ts';
import { translatedText } from './translated-text.ts';

const usage = `npm run translated -- <locale> … records that these translations follow the English as it is now. Locales: ${targetLocales.join(', ')}.`;

/** Writes translated.yaml of every runbook for the locales named on the command line. */
function main(words: readonly string[]): number {
  const chosen = targetLocales.filter((locale) => words.includes(locale));
  if (chosen.length === 0 || chosen.length !== words.length) {
    console.error(usage);
    return 2;
  }
  const { content, diagnostics } = loadContent(contentRoot());
  if (diagnostics.length > 0) {
    console.error(diagnostics.map(formatDiagnostic).join('\n'));
    return 1;
  }
  for (const runbook of content.runbooks) {
    const path = join(content.root, 'runbooks', runbook.id, 'translated.yaml');
    writeFileSync(path, translatedText(runbook, chosen));
    console.log(`${runbook.folder}/translated.yaml`);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
