import { billHead, billText } from '../../src/third-party/cyclonedx.ts';
import { componentsOf } from './components.ts';

/** The bill of materials of what is installed, as CycloneDX 1.6: the same text for the same lock file. */
export function billOfMaterials(packageText: string, lockText: string): string {
  const { document, component } = billHead(packageText);
  return billText({
    ...document,
    metadata: { lifecycles: [{ phase: 'pre-build' }], component },
    components: componentsOf(lockText),
  });
}
