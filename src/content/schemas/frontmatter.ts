import * as z from 'zod/mini';

const words = z.string().check(z.trim(), z.minLength(1));

/** What stands between the `---` lines of a runbook's MDX file. */
export const frontmatterSchema = z.strictObject({ title: words, summary: words });

export type Frontmatter = z.output<typeof frontmatterSchema>;
