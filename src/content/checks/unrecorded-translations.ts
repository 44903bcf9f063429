import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { targetLocales } from '../schemas/translated.ts';

const name = 'translated.yaml';

const details = {
  found: 'no file',
  expected: 'the English that the translations were made from, as other runbooks have it',
  advice: `Run \`npm run translated -- ${targetLocales.join(' ')}\` when they follow it: without the file, nobody hears of a translation that lags behind.`,
};

/**
 * Reports runbooks without translated.yaml on a site that has it for others: no change of their English would ever be
 * missed in a translation. A site that records nothing yet begins with its first file.
 */
export function checkUnrecordedTranslations({ runbooks }: Content): Diagnostic[] {
  const isRecorded = runbooks.some(({ present }) => present.has(name));
  if (!isRecorded) return [];
  return runbooks
    .filter(({ present, structure }) => structure && !present.has(name))
    .map(({ folder }) => ({ file: `${folder}/${name}`, line: 1, column: 1, ...details }));
}
