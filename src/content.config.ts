import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { contentRoot } from './content/read/folders.ts';
import { frontmatterSchema } from './content/schemas/frontmatter.ts';
import { locales } from './locales.ts';

const prose = defineCollection({
  loader: glob({
    pattern: `*/{${locales.join(',')}}.mdx`,
    base: pathToFileURL(join(contentRoot(), 'runbooks')),
  }),
  schema: frontmatterSchema,
});

export const collections = { prose };
