import * as z from 'zod/mini';

const hex = '[0-9a-fA-F]';

/** The asset ID of a document of Microsoft's. */
export const assetIdSchema = z
  .string()
  .check(
    z.regex(
      new RegExp(`^${hex}{8}(?:-${hex}{4}){3}-${hex}{12}$`),
      'a whole GUID, of 8, 4, 4, 4 and 12 digits',
    ),
  );

/** Every licence of Creative Commons, as its deed is called for short. */
const creativeCommons = /^CC (?:0 1\.0|BY(?:-NC)?(?:-SA|-ND)? (?:[1-4]\.0|2\.5))\b/;

/** The licence of a document: one of Creative Commons in a version that there is, or another one. */
export const licenseSchema = z.string().check(
  z.trim(),
  z.minLength(1, 'a text that is not empty'),
  z.refine(
    (name) => !/^CC\b/i.test(name) || creativeCommons.test(name),
    'a licence that Creative Commons has, as CC BY 4.0',
  ),
);
