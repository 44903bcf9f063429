import * as z from 'zod/mini';

/** One licence, by its id or its name, or an expression. */
const licenceSchema = z.union([
  z.object({ expression: z.string() }),
  z.object({ license: z.object({ id: z.string() }) }),
  z.object({ license: z.object({ name: z.string() }) }),
]);

/** What shows that a licence holds: its text, under its name. */
const textSchema = z.object({
  license: z.object({
    name: z.string(),
    text: z.object({ contentType: z.literal('text/plain'), content: z.string() }),
  }),
});

const innerSchema = z.object({
  type: z.literal('library'),
  name: z.string(),
  version: z.optional(z.string()),
  purl: z.string(),
  licenses: z.array(licenceSchema),
});

const partSchema = z.object({
  ...innerSchema.shape,
  'bom-ref': z.string(),
  version: z.string(),
  evidence: z.object({
    licenses: z.array(textSchema),
    /** The files that hold code of it. */
    occurrences: z.array(z.object({ location: z.string() })),
  }),
  components: z.optional(z.array(innerSchema)),
});

/** The bill of materials of what a reader receives, as this project writes CycloneDX 1.6. */
export const billSchema = z.object({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  version: z.literal(1),
  metadata: z.object({
    lifecycles: z.array(z.object({ phase: z.string() })),
    component: z.object({
      type: z.literal('application'),
      'bom-ref': z.string(),
      name: z.string(),
      version: z.string(),
      description: z.string(),
      licenses: z.array(licenceSchema),
      purl: z.string(),
      evidence: z.object({ licenses: z.array(textSchema) }),
    }),
  }),
  components: z.array(partSchema),
  compositions: z.array(
    z.object({ aggregate: z.literal('incomplete'), assemblies: z.array(z.string()) }),
  ),
});

export type Bill = z.output<typeof billSchema>;
export type BillLicence = z.output<typeof licenceSchema>;
export type BillPart = Bill['components'][number];
