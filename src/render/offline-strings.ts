import type { MessageKey } from '../parameters/messages.ts';

/** The interface strings of the control that keeps a whole language. */
export const keepKeys = [
  'offline.keep.drop',
  'offline.keep.dropPart',
  'offline.keep.failed',
  'offline.keep.full',
  'offline.keep.kept',
  'offline.keep.network',
  'offline.keep.newer',
  'offline.keep.none',
  'offline.keep.partial',
  'offline.keep.progress',
  'offline.keep.take',
  'offline.keep.unavailable',
] as const satisfies readonly MessageKey[];

/** The interface strings that the page for what is not kept shows by its script. */
export const awayKeys = [
  'offline.away.asked',
  'offline.away.language',
] as const satisfies readonly MessageKey[];

/** The key of a string that the control for a whole language may show. */
export type KeepKey = (typeof keepKeys)[number];

/** The key of a string that the page for what is not kept may show. */
export type AwayKey = (typeof awayKeys)[number];
