import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseWith } from '../../../src/parse.ts';

const file = join(import.meta.dirname, 'certificates.json');
const schema = z.object({ ours: z.string(), other: z.string(), third: z.string() });

/** Real certificates as Base64 of their DER form, valid for a hundred years. */
export const certificates = parseWith(schema, JSON.parse(readFileSync(file, 'utf8')), file);

/** The file of ours in the text form, which every reader of certificates takes. */
export const ourFile = `-----BEGIN CERTIFICATE-----
${certificates.ours.replaceAll(/.{64}/g, '$&\n')}
-----END CERTIFICATE-----
`;
