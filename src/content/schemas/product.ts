import * as z from 'zod/mini';
import { dateSchema } from './date.ts';
import { idSchema } from './id.ts';
import { key } from './key-help.ts';
import { httpsUrlSchema } from './url.ts';

/** A product that a runbook is for, with the end of its support. */
const productSchema = z.strictObject({
  name: key(
    z.string().check(z.minLength(1)),
    'The name of the product, the same in every language.',
    'Write the name as Microsoft does.',
  ),
  mainstreamEnd: key(
    dateSchema,
    'The last day of mainstream support.',
    'Write a date as 2018-04-10.',
  ),
  extendedEnd: key(dateSchema, 'The last day of extended support.', 'Write a date as 2023-04-11.'),
  source: key(
    httpsUrlSchema,
    'The page of Microsoft that says so.',
    'Write the address of that page, with https.',
  ),
});

/** content/products.yaml: product id → product. */
export const productCatalogueSchema = z.record(idSchema, productSchema);

export type ProductCatalogue = z.output<typeof productCatalogueSchema>;
