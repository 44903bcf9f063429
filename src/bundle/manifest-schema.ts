import * as z from 'zod/mini';
import { localeSchema } from '../locales.ts';

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'));

const fileSchema = z.strictObject({
  path: z.string(),
  size: z.number().check(z.nonnegative()),
  sha256,
});

/** MANIFEST.json of a bundle: the release, and every file in it but itself and SHA256SUMS. */
export const manifestSchema = z.strictObject({
  name: z.literal('fieldbook'),
  version: z.string(),
  /** The time of the commit that the bundle was made from. */
  date: z.iso.datetime(),
  languages: z.array(localeSchema),
  files: z.array(fileSchema),
});

export type Manifest = z.output<typeof manifestSchema>;

export type ManifestFile = z.output<typeof fileSchema>;
