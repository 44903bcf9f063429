import type { Bill, BillLicence, BillPart } from './bill-schema.ts';

/** Where a site and a bundle have the licence of Fieldbook, and then those of everything in it. */
export const licencesName = 'LICENSE.txt';

function licenceName(licence: BillLicence): string {
  if ('expression' in licence) return licence.expression;
  return 'id' in licence.license ? licence.license.id : licence.license.name;
}

interface Named {
  readonly name: string;
  readonly version?: string | undefined;
  readonly licenses: readonly BillLicence[];
}

const titleOf = ({ name, version, licenses }: Named): string =>
  `${[name, version].filter((word) => word !== undefined).join(' ')} (${licenses.map(licenceName).join(', ')})`;

const line = (sign: string): string => sign.repeat(72);

/** What is inside a part, where its package does not say so itself. */
function insideText({ components = [] }: BillPart): string[] {
  if (components.length === 0) return [];
  const list = components.map((one) => `  ${titleOf(one)}  ${one.purl}`);
  return [
    'Inside it, as far as its source tells (no list comes with the package; of\nmost parts the version is not known), are the following parts. Where one\nmay be used under either of two licences, it is used under Apache-2.0.',
    list.join('\n'),
  ];
}

/** The licence texts of parts: a text that several have comes once, below the titles of all. */
function partTexts(parts: readonly BillPart[]): string[] {
  const byText = new Map<string, BillPart[]>();
  for (const part of parts) {
    const key = part.evidence.licenses.map(({ license }) => license.text.content).join('\n\n');
    byText.set(key, [...(byText.get(key) ?? []), part]);
  }
  return [...byText.values()].map((same) => {
    const [first] = same;
    const texts = first?.evidence.licenses ?? [];
    const named = texts.map(({ license }) =>
      texts.length === 1
        ? license.text.content
        : `-- ${license.name} --\n\n${license.text.content}`,
    );
    return [same.map(titleOf).join('\n'), ...same.flatMap(insideText), ...named].join('\n\n');
  });
}

/** The licence of Fieldbook, and the licences of the parts of a bill. */
export function licencesText({ metadata: { component }, components }: Bill): string {
  const own = component.evidence.licenses.map(({ license }) => license.text.content);
  const head = `Fieldbook ${component.version}\n\n${own.join('\n\n')}`;
  if (components.length === 0) return `${head}\n`;
  const lead = 'Parts of others that are in it, and their licences:';
  return `${[head, lead, ...partTexts(components)].join(`\n\n${line('-')}\n\n`)}\n`;
}
