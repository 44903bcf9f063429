import * as z from 'zod/mini';
import { parseJsonWith } from '../parse-json.ts';
import type { BillLicence } from './bill-schema.ts';

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  description: z.string(),
});

/** The package URL of a version of an npm package. */
export function npmPurl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** A licence, as a package declares it, in the form of CycloneDX. */
export function licenceOf(licence: string): BillLicence {
  if (/\s(?:AND|OR|WITH)\s/.test(licence)) return { expression: licence };
  return /^[\w.+-]+$/.test(licence) ? { license: { id: licence } } : { license: { name: licence } };
}

/** What a bill says of itself, and the component that it is about: Fieldbook, by its package.json. */
export function billHead(packageText: string) {
  const project = parseJsonWith(packageSchema, packageText, 'package.json');
  const { name, version, description, license } = project;
  const purl = npmPurl(name, version);
  return {
    document: {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
    },
    component: {
      type: 'application',
      'bom-ref': purl,
      name,
      version,
      description,
      licenses: [licenceOf(license)],
      purl,
    },
  } as const;
}

/** A bill as text. */
export function billText(bill: object): string {
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}
