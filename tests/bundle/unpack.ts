import { locales } from '../../src/locales.ts';
import { removeUnpacked, unpacked } from '../support/unpacked.ts';

/** Unpacks the bundles before the workers start, and removes them after the last. */
export default function setUp(): () => void {
  for (const scope of ['all', ...locales]) unpacked(scope);
  return removeUnpacked;
}
