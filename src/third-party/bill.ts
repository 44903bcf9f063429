import { parseWith } from '../parse.ts';
import { billSchema, type Bill, type BillPart } from './bill-schema.ts';
import { billHead, licenceOf, npmPurl } from './cyclonedx.ts';
import { plainText } from './plain-text.ts';
import type { LicenceText, Part } from './part.ts';

/** Where a site and a bundle have their bill of materials. */
export const billName = 'sbom.cdx.json';

/** A part, and the files that have something of it. */
export interface FoundPart {
  readonly part: Part;
  readonly files: Iterable<string>;
}

const evidenceOf = ({ name, text }: LicenceText) => ({
  license: { name, text: { contentType: 'text/plain' as const, content: text } },
});

function componentOf({ part, files }: FoundPart): BillPart {
  const { name, version, licence, texts, inside = [] } = part;
  const purl = npmPurl(name, version);
  const inner = inside.map((one) => ({
    type: 'library' as const,
    name: one.name,
    ...(one.version !== undefined && { version: one.version }),
    licenses: [licenceOf(one.licence)],
    purl: one.purl,
  }));
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    licenses: [licenceOf(licence)],
    purl,
    ...(inner.length > 0 && { components: inner }),
    evidence: {
      occurrences: [...files].sort().map((location) => ({ location })),
      licenses: texts.map(evidenceOf),
    },
  };
}

/** The bill of materials of what a reader receives: the parts, the files that hold them, and their licence texts. */
export function billOf(
  packageText: string,
  licenceText: string,
  found: readonly FoundPart[],
): Bill {
  const { document, component } = billHead(packageText);
  const own = { name: 'LICENSE', text: plainText(licenceText) };
  const components = found.map(componentOf).sort((a, b) => (a.purl < b.purl ? -1 : 1));
  return {
    ...document,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        ...component,
        licenses: [...component.licenses],
        evidence: { licenses: [evidenceOf(own)] },
      },
    },
    components,
    compositions: compositionsOf(components),
  };
}

/** Says of which parts it is not known whether all is listed that is inside. */
function compositionsOf(components: readonly BillPart[]): Bill['compositions'] {
  const assemblies = components
    .filter(({ components: inner }) => inner !== undefined)
    .map((component) => component['bom-ref']);
  return assemblies.length === 0 ? [] : [{ aggregate: 'incomplete', assemblies }];
}

/** Reads a bill that this project wrote. */
export function readBill(text: string): Bill {
  return parseWith(billSchema, JSON.parse(text), billName);
}

/**
 * The bill of something that is made of files of a site: the parts that are in these. `placesOf` says into which files
 * the content of one has gone; into none if it was left out.
 */
export function billFor(bill: Bill, placesOf: (file: string) => readonly string[]): Bill {
  const components = bill.components.flatMap((component) => {
    const places = component.evidence.occurrences.flatMap(({ location }) => placesOf(location));
    const occurrences = [...new Set(places)].sort().map((location) => ({ location }));
    if (occurrences.length === 0) return [];
    return [{ ...component, evidence: { ...component.evidence, occurrences } }];
  });
  return { ...bill, components, compositions: compositionsOf(components) };
}
