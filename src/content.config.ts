import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentRoot } from './content/read/folders.ts';
import { locales } from './locales.ts';

const prose = defineCollection({
  loader: glob({
    pattern: `*/{${locales.join(',')}}.mdx`,
    base: pathToFileURL(join(contentRoot(), 'runbooks')),
  }),
  schema: z.strictObject({ title: z.string(), summary: z.string() }),
});

export const collections = { prose };
