import * as z from 'zod/mini';
import { key } from './key-help.ts';

const words = z.string().check(z.trim(), z.minLength(1));

/** The YAML between the `---` lines of a runbook's MDX file. */
export const frontmatterSchema = z.strictObject({
  title: key(words, 'The title of the page.', 'Write the title of the page in its language.'),
  summary: key(
    words,
    'What the runbook achieves: the description that search engines and the home page show.',
    'Write one or two sentences on what the runbook achieves.',
  ),
});

export type Frontmatter = z.output<typeof frontmatterSchema>;
