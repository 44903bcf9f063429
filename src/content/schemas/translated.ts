import * as z from 'zod/mini';
import { locales, sourceLocale, type Locale } from '../../locales.ts';
import { key } from './key-help.ts';

const advice = 'Run `npm run translated -- <locale>` when a translation has followed its English.';

const fingerprintsSchema = z.record(
  z.string(),
  z.string().check(z.regex(/^[0-9a-f]{8}(?: [0-9a-f]{8})*$/, 'fingerprints of eight digits')),
);

/** The locales that are translated. */
export const targetLocales: readonly Locale[] = locales.filter((locale) => locale !== sourceLocale);

/** The name of the file in the folder of a runbook. */
export const translatedName = 'translated.yaml';

/** content/runbooks/<id>/translated.yaml: the English that each translation was made from, as fingerprints. */
export const translatedSchema = z.strictObject(
  Object.fromEntries(
    targetLocales.map((locale) => [
      locale,
      key(
        z._default(fingerprintsSchema, {}),
        'Fingerprints of the English paragraphs of each part, in their order.',
        advice,
      ),
    ]),
  ),
);

/** Fingerprints by locale and part. */
export type Translated = Readonly<Record<string, Readonly<Record<string, string>>>>;
