import { definitions } from '../page/page-data.ts';
import { decides } from '../task/conditional-parts.ts';
import { hasPlaces, isNeeded } from './injected-values.ts';

/**
 * Whether the form asks for a parameter: if its value stands where it applies, or decides about a part of the page or
 * about the default of a parameter that is asked for.
 */
export function isAsked(name: string): boolean {
  const followers = Object.values(definitions).filter(
    ({ defaultFrom }) => defaultFrom?.parameter === name,
  );
  const isUsed = hasPlaces(name) && isNeeded(name);
  return isUsed || decides(name) || followers.some((follower) => isAsked(follower.name));
}
