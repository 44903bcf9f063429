import type { Diagnostic } from '../../diagnostic.ts';
import { targetLocales, translatedName } from '../schemas/translated.ts';
import type { ComparedContent } from './compared-runbook.ts';

const details = {
  found: 'no file',
  expected: 'the English that the translations were made from, as other runbooks have it',
  advice: `Run \`npm run translated -- ${targetLocales.join(' ')}\` when they follow it: without the file, nobody hears of a translation that lags behind.`,
};

/**
 * Reports runbooks without translated.yaml on a site that has it for others: no change of their English would ever be
 * missed in a translation. A site that records nothing yet begins with its first file.
 */
export function checkUnrecordedTranslations({ runbooks }: ComparedContent): Diagnostic[] {
  const isRecorded = runbooks.some(({ hasRecord }) => hasRecord);
  if (!isRecorded) return [];
  return runbooks
    .filter(({ hasRecord, structure }) => structure && !hasRecord)
    .map(({ folder }) => ({ file: `${folder}/${translatedName}`, line: 1, column: 1, ...details }));
}
