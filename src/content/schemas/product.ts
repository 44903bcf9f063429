import * as z from 'zod/mini';

const dateSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'a date as 2026-11-21'));

/** A product that a runbook is for, with the end of its support. */
const productSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  mainstreamEnd: dateSchema,
  extendedEnd: dateSchema,
  source: z.url({ protocol: /^https$/, error: 'an https URL' }),
});

/** content/products.yaml: product id → product. */
export const productCatalogueSchema = z.record(
  z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a kebab-case id')),
  productSchema,
);

export type Product = z.output<typeof productSchema>;
export type ProductCatalogue = z.output<typeof productCatalogueSchema>;
export type ProductCatalogueInput = z.input<typeof productCatalogueSchema>;
