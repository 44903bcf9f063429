import * as z from 'zod/mini';
import { parseWith } from '../../src/parse.ts';
import { componentsOf } from './components.ts';

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  description: z.string(),
});

/** The bill of materials of what is installed, as CycloneDX 1.6: the same text for the same lock file. */
export function billOfMaterials(packageText: string, lockText: string): string {
  const project = parseWith(packageSchema, JSON.parse(packageText), 'package.json');
  const { name, version, description } = project;
  const purl = `pkg:npm/${name}@${version}`;
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: {
        type: 'application',
        'bom-ref': purl,
        name,
        version,
        description,
        licenses: [{ license: { id: project.license } }],
        purl,
      },
    },
    components: componentsOf(lockText),
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}
