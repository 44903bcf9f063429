import * as z from 'zod/mini';
import { key } from './key-help.ts';
import { textSchema } from './text.ts';

/** The YAML between the `---` lines of a runbook's MDX file. */
export const frontmatterSchema = z.strictObject({
  title: key(textSchema, 'The title of the page.', 'Write the title of the page in its language.'),
  summary: key(
    textSchema,
    'What the runbook achieves: the description that search engines and the home page show.',
    'Write one or two sentences on what the runbook achieves.',
  ),
});

export type Frontmatter = z.output<typeof frontmatterSchema>;
