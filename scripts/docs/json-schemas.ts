import * as z from 'zod/mini';
import { figureWordsSchema } from '../../src/content/schemas/figure.ts';
import { glossarySchema } from '../../src/content/schemas/glossary.ts';
import { interfaceSchema } from '../../src/content/schemas/interface.ts';
import { parameterCatalogueSchema } from '../../src/content/schemas/parameter.ts';
import { productCatalogueSchema } from '../../src/content/schemas/product.ts';
import { runbookTextsSchema } from '../../src/content/schemas/runbook-texts.ts';
import { translatedSchema } from '../../src/content/schemas/translated.ts';
import { runbookSchema } from '../../src/content/schemas/runbook.ts';

/** A kind of YAML file: the name of its JSON Schema, the files that have it, and their schema. */
export interface YamlKind {
  readonly name: string;
  readonly files: string;
  readonly schema: z.core.$ZodType;
}

/** Every kind of YAML file that authors write. */
export const yamlKinds: readonly YamlKind[] = [
  { name: 'runbook', files: 'content/runbooks/*/runbook.yaml', schema: runbookSchema },
  { name: 'runbook-texts', files: 'content/runbooks/*/??.yaml', schema: runbookTextsSchema },
  {
    name: 'translated',
    files: 'content/runbooks/*/translated.yaml',
    schema: translatedSchema,
  },
  { name: 'parameters', files: 'content/parameters.yaml', schema: parameterCatalogueSchema },
  { name: 'products', files: 'content/products.yaml', schema: productCatalogueSchema },
  { name: 'glossary', files: 'content/glossary.yaml', schema: glossarySchema },
  { name: 'interface', files: 'content/interface/*.yaml', schema: interfaceSchema },
  { name: 'figure', files: 'content/runbooks/*/figures/*.yaml', schema: figureWordsSchema },
];

/** The JSON Schema of a kind of file, without the bounds that JavaScript gives to every integer. */
export function jsonSchemaOf({ schema }: YamlKind): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}
