import * as z from 'zod/mini';

const answerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), percent: z.number() }),
  z.object({
    type: z.literal('state'),
    state: z.enum(['kept', 'none', 'running']),
    bytes: z.number(),
  }),
  z.object({
    type: z.literal('failed'),
    reason: z.enum(['full', 'network', 'newer', 'failed']),
  }),
  z.object({
    type: z.literal('list'),
    languages: z.array(z.string()),
    pages: z.array(z.object({ path: z.string(), title: z.string() })),
  }),
]);

/** An answer of the service worker on the port that a page gave it. */
export type WorkerAnswer = z.output<typeof answerSchema>;

export { answerSchema };
