import { allRules } from './all-rules.ts';
import type { IdnaRules } from './rules.ts';

/** The rules for internationalised names, where nothing speaks against having them from the start: in builds and tests. */
export function idnaRules(): IdnaRules | undefined {
  return allRules;
}

/** Has the rules there. */
export function loadIdnaRules(): Promise<void> {
  return Promise.resolve();
}
