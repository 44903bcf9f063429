import * as z from 'zod/mini';
import { localeSchema } from '../locales.ts';

/** A place in a part's text where a parameter's value stands: from, to, name. */
const valuePlaceSchema = z.tuple([z.number(), z.number(), z.string()]);

/** The anchor of the section in which a page explains the messages of its commands. */
export const messagesAnchor = 'messages';

/** The anchor of what a page tells of how things work, which is folded: an address with it unfolds it. */
export const backgroundAnchor = 'background';

/** The anchor of the fold that shows computers, shells and permissions of each task: an address with it unfolds it. */
export const factsAnchor = 'facts';

/** Whether an anchor is of a task or a step, which the page has in its order, and which have numbers. */
export function isInOrder(anchor: string): boolean {
  return anchor !== '' && anchor !== messagesAnchor && anchor !== factsAnchor;
}

/**
 * One paragraph, command or output of a record, as its page shows it; the title of one of several commands, or of what
 * its step folds away; what its background or an aside of a command says; or the English title of a page in another language.
 */
const partSchema = z.strictObject({
  kind: z.enum([
    'prose',
    'caption',
    'fold',
    'background',
    'aside',
    'command',
    'output',
    'label',
    'english',
  ]),
  text: z.string(),
  values: z.exactOptional(z.array(valuePlaceSchema)),
});

/** A choice under which a place shows: parameter, the values that show it, and the value without a choice. */
const conditionSchema = z.tuple([z.string(), z.array(z.string()), z.string()]);

/** The searchable data of one step, of a task's introduction, or of a page's. */
export const recordSchema = z.strictObject({
  locale: localeSchema,
  /** The page's path below the site's root, such as `ko/lync-push-notifications/`. */
  page: z.string(),
  /** The id of the step or task; empty for the page itself. */
  anchor: z.string(),
  runbook: z.string(),
  /** Titles from the outside in: the page's, then the task's, then the step's. */
  titles: z.array(z.string()).check(z.minLength(1), z.maxLength(3)),
  /** The status of the runbook in short. */
  status: z.exactOptional(z.string()),
  parts: z.array(partSchema),
  /** The effect of the commands of the step, or that they are history, and all their facts in the words of the page. */
  does: z.exactOptional(z.strictObject({ effect: z.string(), words: z.array(z.string()) })),
  /** Whether it tells of what is gone, and there is nothing in it to be done. */
  isPast: z.exactOptional(z.boolean()),
  when: z.exactOptional(z.array(conditionSchema)),
  /** The purposes that it is for. They hide nothing from search: what is found opens. */
  purpose: z.exactOptional(conditionSchema),
  /** All of these conditions in the words of the page. */
  only: z.exactOptional(z.string()),
});

export type Part = z.output<typeof partSchema>;
export type Condition = z.output<typeof conditionSchema>;
export type SearchRecord = z.output<typeof recordSchema>;
