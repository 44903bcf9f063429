import { locales } from '../../src/locales.ts';
import { fixtureBundles, realBundles, removeUnpacked } from '../support/unpacked.ts';

/** Unpacks the bundles before the workers start, and removes them after the last. */
export default function setUp(): () => void {
  for (const scope of ['all', ...locales]) fixtureBundles.unpacked(scope);
  realBundles.unpacked('all');
  return removeUnpacked;
}
