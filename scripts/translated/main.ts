import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { contentRoot } from '../../src/content/read/folders.ts';
import { loadContent } from '../../src/content/read/content.ts';
import { DiagnosticError } from '../../src/diagnostic.ts';
import { targetLocales } from '../../src/content/schemas/translated.ts';
import type { Locale } from '../../src/locales.ts';
import { reportProblems } from '../run/problem.ts';
import { translatedText } from './translated-text.ts';

const usage = `npm run translated -- <locale> … records that these translations follow the English as it is now. Locales: ${targetLocales.join(', ')}.`;

/** Writes translated.yaml of every runbook for the locales named on the command line. */
async function main(words: readonly string[]): Promise<number> {
  const chosen = targetLocales.filter((locale) => words.includes(locale));
  if (chosen.length === 0 || chosen.length !== words.length) {
    console.error(usage);
    return 2;
  }
  return (await reportProblems(() => record(chosen))) ? 0 : 1;
}

function record(chosen: readonly Locale[]): boolean {
  const { content, diagnostics } = loadContent(contentRoot());
  if (diagnostics.length > 0) throw new DiagnosticError(diagnostics);
  for (const runbook of content.runbooks) {
    const path = join(content.root, 'runbooks', runbook.id, 'translated.yaml');
    writeFileSync(path, translatedText(runbook, chosen));
    console.log(`${runbook.folder}/translated.yaml`);
  }
  return true;
}

process.exitCode = await main(process.argv.slice(2));
