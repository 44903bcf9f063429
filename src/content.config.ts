import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const prose = defineCollection({
  loader: glob({ pattern: '*/{ko,zh,fr,en}.mdx', base: './content/runbooks' }),
  schema: z.strictObject({ title: z.string(), summary: z.string() }),
});

export const collections = { prose };
