import type { IdnaRules } from '../../parameters/host/idna/rules.ts';
import { loadedOnce } from '../page/loaded-once.ts';
import { announceValues } from './values-store.ts';

let rules: IdnaRules | undefined;

/** The rules for internationalised names, once they are there; asking for them has them loaded. */
export function idnaRules(): IdnaRules | undefined {
  // After a failure the next value that is judged tries again.
  if (!rules) loadIdnaRules().catch(() => undefined);
  return rules;
}

/** Has the rules there; what waited for them is then judged anew. */
export const loadIdnaRules = loadedOnce(async () => {
  rules = (await import('../../parameters/host/idna/all-rules.ts')).allRules;
  announceValues();
});
