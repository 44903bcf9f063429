import * as z from 'zod/mini';

/** The reason why something cannot be had from the server. */
const reasonSchema = z.enum(['full', 'network', 'newer', 'failed']);

/** How much of a language is kept: all of it, some of it, no more than its small part, or all of it soon. */
const languageStateSchema = z.enum(['kept', 'partial', 'none', 'running']);

const keptPageSchema = z.object({ path: z.string(), title: z.string() });

const languageRequestSchema = z.object({
  type: z.enum(['state', 'keepLanguage', 'dropLanguage', 'reason']),
  locale: z.string(),
});

/** What a page may say to the service worker. */
export const requestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('SKIP_WAITING') }),
  z.object({ type: z.literal('visited') }),
  z.object({ type: z.literal('list') }),
  languageRequestSchema,
]);

/** What the service worker may answer on the port that came with a request; progress is followed by another answer. */
export const answerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), percent: z.number() }),
  z.object({ type: z.literal('state'), state: languageStateSchema, bytes: z.number() }),
  z.object({
    type: z.literal('failed'),
    reason: reasonSchema,
    /** The language that is no longer kept, where a page was opened. */
    locale: z.exactOptional(z.string()),
  }),
  z.object({
    type: z.literal('list'),
    languages: z.array(z.string()),
    pages: z.array(keptPageSchema),
  }),
]);

/** The reason why something cannot be had from the server. */
export type Reason = z.output<typeof reasonSchema>;

/** How much of a language is kept. */
export type LanguageState = z.output<typeof languageStateSchema>;

/** A kept page, as pages are told of it; the title is HTML. */
export type KeptPage = z.output<typeof keptPageSchema>;

/** What a page may ask about one language. */
export type LanguageRequest = z.output<typeof languageRequestSchema>;

/** What a page may say to the service worker. */
export type WorkerRequest = z.output<typeof requestSchema>;

/** An answer of the service worker. */
export type WorkerAnswer = z.output<typeof answerSchema>;
