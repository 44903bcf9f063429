import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { locales } from './locales.ts';

const prose = defineCollection({
  loader: glob({ pattern: `*/{${locales.join(',')}}.mdx`, base: './content/runbooks' }),
  schema: z.strictObject({ title: z.string(), summary: z.string() }),
});

export const collections = { prose };
