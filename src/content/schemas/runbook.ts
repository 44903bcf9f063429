import * as z from 'zod/mini';
import { localeSchema } from '../../locales.ts';
import { commandSchema } from './command.ts';
import { key } from './key-help.ts';
import { dateSchema } from './date.ts';
import { idSchema } from './id.ts';
import { assetIdSchema, licenseSchema } from './source.ts';
import { eachOnce, factSchema, nameSchema, textSchema } from './text.ts';
import { runbookPurposeSchema } from './purpose.ts';
import { statusListSchema } from './status.ts';
import { taskSchema } from './task.ts';
import { httpsUrlSchema } from './url.ts';

const sourceSchema = z.strictObject({
  id: key(
    textSchema,
    'The number of the source document, which notes refer to.',
    'Write the number of the document, as 004.',
  ),
  locale: key(
    localeSchema,
    'The language of the document.',
    'Write one of the languages of the site.',
  ),
  title: key(
    textSchema,
    'The title of the document in its own language.',
    'Write the title as the document has it.',
  ),
  url: key(httpsUrlSchema, 'The address of the document.', 'Write its address, with https.'),
  assetId: key(
    z.exactOptional(assetIdSchema),
    'The asset ID that the document states.',
    'Write the asset ID as the document has it.',
  ),
  modified: key(
    z.exactOptional(dateSchema),
    'When the document was last changed.',
    'Write a date as 2015-03-09.',
  ),
  edition: key(
    z.exactOptional(z.int()),
    'The year of the edition, where the runbook follows this document and not the others that differ from it.',
    'Write a year as 2019, or leave the key out.',
  ),
  license: key(
    licenseSchema,
    'The licence of the document.',
    'Write the name of the licence, as CC BY 4.0.',
  ),
});

const linkSchema = z.strictObject({
  id: key(
    idSchema,
    'The name by which the prose refers to the page.',
    'Write lower-case words joined by hyphens, as hosted-providers.',
  ),
  url: key(httpsUrlSchema, 'The address of the page.', 'Write its address, with https.'),
  locale: key(localeSchema, 'The language of the page.', 'Write one of the languages of the site.'),
});

/** content/runbooks/<id>/runbook.yaml: everything of a runbook that is in no language. */
export const runbookSchema = z.strictObject({
  id: key(
    idSchema,
    'The name of the runbook: its folder and its address.',
    'Write the name of the folder.',
  ),
  product: key(
    z.string(),
    'The product that the runbook is for.',
    'Write the id of a product in products.yaml.',
  ),
  alsoFor: key(
    z._default(z.array(z.string()).check(eachOnce), []),
    'Other products that the runbook is for.',
    'Write a list of ids of products in products.yaml.',
  ),
  minutes: key(
    z.int().check(z.minimum(1), z.maximum(10_000)),
    'The working time in minutes.',
    'Write a whole number of minutes, as 40.',
  ),
  reviewed: key(
    dateSchema,
    'When somebody last held the runbook against its sources.',
    'Write a date as 2026-11-21.',
  ),
  status: key(
    statusListSchema,
    'What has become of the products and services that the runbook is about; the first line is told in short elsewhere.',
    'Write a list, each with an `id`, a `state`, and `since` and `source` where they are known.',
  ),
  purpose: key(
    z.exactOptional(runbookPurposeSchema),
    'Has the page ask what the reader is here for: it shows the tasks of that purpose.',
    'Write `purpose: { default: keep }`, and `purpose` at the tasks.',
  ),
  factRange: key(
    z.exactOptional(z.tuple([factSchema, factSchema])),
    'The first and the last fact of the sources that the runbook must tell.',
    'Write two facts, as [A0, A35].',
  ),
  sources: key(
    z.array(sourceSchema).check(z.minLength(1)),
    'The documents that the runbook was written from.',
    'Write a list of sources, each with id, locale, title, url and license.',
  ),
  links: key(
    z._default(z.array(linkSchema), []),
    'Pages that the prose refers to with <Ref id="…">, and sources of the status.',
    'Write a list of links, each with id, url and locale.',
  ),
  names: key(
    z._default(z.array(nameSchema).check(eachOnce), []),
    'Names that every language writes alike.',
    'Write a list of names.',
  ),
  parameters: key(
    z.array(z.string()),
    'The parameters of the form, in its order.',
    'Write a list of names from parameters.yaml.',
  ),
  commands: key(
    z.record(idSchema, commandSchema),
    'The commands by id; each has its text in commands/<id>.ps1.',
    'Write the id of each command with its `shell`, `place` and `effect`.',
  ),
  prints: key(
    z._default(z.record(idSchema, textSchema), {}),
    'The texts that commands print themselves, in English, with … for what varies.',
    'Write each text as the command prints it, below a key.',
  ),
  tasks: key(
    z.array(taskSchema).check(z.minLength(1)),
    'The tasks of the runbook in their order.',
    'Write a list of tasks, each with an `id` and `steps`.',
  ),
  corrections: key(
    z._default(
      z.array(
        z.strictObject({
          facts: key(
            z.array(factSchema),
            'The facts that are wrong.',
            'Write a list of facts, as [A12].',
          ),
          note: key(textSchema, 'What is right instead, and why.', 'Write a sentence.'),
        }),
      ),
      [],
    ),
    'Facts of the sources that are wrong and what is right.',
    'Write a list of facts, each with a note.',
  ),
  factsElsewhere: key(
    z._default(
      z.array(
        z.strictObject({
          fact: key(factSchema, 'The fact.', 'Write a fact, as A12.'),
          where: key(textSchema, 'Where it is told.', 'Write the page or file that tells it.'),
        }),
      ),
      [],
    ),
    'Facts that another page tells, and where.',
    'Write a list of facts, each with where it is told.',
  ),
});

export type Runbook = z.output<typeof runbookSchema>;
