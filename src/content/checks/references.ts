import { oneLine, type Details, type Diagnostic, type Lines } from '../../diagnostic.ts';
import { locales } from '../../locales.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { MdxElement } from '../read/mdx-elements.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import type { Target } from '../read/mdx-parts.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import { findMdxComponent } from '../schemas/mdx-components.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { linkSlips, referencesOn, type Reference } from './link-slips.ts';
import { renamedDetails } from './name-slips.ts';
import { lacksSource } from './status.ts';

/** Holds the references of pages, and the sources of the status, to `links` of runbook.yaml, and each link to being used. */
export function checkReferences(content: Content): Diagnostic[] {
  return content.runbooks.flatMap(ofRunbook);
}

function ofRunbook({ structure, pages }: RunbookContent): Diagnostic[] {
  if (!structure) return [];
  const known = structure.value.links.map(({ id }) => id);
  const sources = structure.value.status.flatMap(({ source }) => source ?? []);
  const { meant, renamed } = linkSlips(structure.value, pages);
  const renames = [...renamed].map(([id, other]) =>
    diagnosticAtPath(
      structure,
      ['links', known.indexOf(id), 'id'],
      renamedDetails('link', id, other),
    ),
  );
  const isRenamed = (id: string) => [...renamed.values()].includes(id);
  const isUnknown = (id: string) => !known.includes(id) && !isRenamed(id);
  const repeated = repeatedLines(structure);
  const unknown = [...pages.values()].flatMap((page) =>
    referencesOn(page)
      .filter(({ id }) => isUnknown(id))
      .map((reference) => {
        const found = unknownReference(structure, page, reference, meant.get(reference.id));
        return { ...found, ...(repeated.length > 0 && { follows: repeated }) };
      }),
  );
  // An unknown reference may be meant to be any of the links: which is unused shows when it is mended.
  const isAnyUnknown = sources.some((id) => !known.includes(id)) || unknown.length > 0;
  const unused =
    isAnyUnknown || pages.size < locales.length ? [] : unusedLinks(structure, pages, renamed);
  return [...renames, ...unknown, ...unused];
}

function unknownReference(
  { file: list, value }: YamlFile<Runbook>,
  { file }: MdxFile,
  { id, line, column }: Reference,
  meant: string | undefined,
): Diagnostic {
  const example = value.links[0] === undefined ? '' : `, as \`${value.links[0].id}\``;
  const advice =
    meant === undefined
      ? `Write the id of an entry${example}, or add this one there.`
      : `Write \`${meant}\`, or add this one there.`;
  const expected = `the id of an entry of \`links\` in ${list}`;
  return { file, line, column, found: `<Ref id="${id}">`, expected, advice };
}

/** The lines of links that have the id of one before them, which is reported, and may be meant to have any other. */
function repeatedLines(yaml: YamlFile<Runbook>): Lines[] {
  const ids = yaml.value.links.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const { line } = yaml.placeOf(['links', index, 'id']);
    return [oneLine(yaml.file, line)];
  });
}

/** Whether something that is reported itself stands on a page and may be meant to be a reference to a link. */
function mayLead({ elements, parts }: MdxFile, id: string): boolean {
  const isOdd = ({ name, attributes }: MdxElement) =>
    (name === 'Ref' && !attributes.has('id')) || !findMdxComponent(name);
  const isAddress = ({ kind, url }: Target) => kind === 'link' && /^[a-z][a-z0-9+.-]*:/i.test(url);
  const isIt = ({ url }: Target) => /[^#/]*$/.exec(url)?.[0] === id;
  return (
    elements().some(isOdd) ||
    parts().disallowed.length > 0 ||
    parts().targets.some((target) => isAddress(target) || isIt(target))
  );
}

function unusedLinks(
  structure: YamlFile<Runbook>,
  pages: RunbookContent['pages'],
  renamed: ReadonlyMap<string, string>,
): Diagnostic[] {
  const sources = structure.value.status.map(({ source }) => source);
  // A status without a source, which is reported itself, may be the one that uses the link.
  if (structure.value.status.some(lacksSource)) return [];
  return structure.value.links.flatMap(({ id }, index) => {
    if (sources.includes(id) || renamed.has(id)) return [];
    const without = [...pages.values()].filter(
      (page) => !mayLead(page, id) && !referencesOn(page).some((reference) => reference.id === id),
    );
    if (without.length === 0) return [];
    const files = without.map(({ locale }) => `${locale}.mdx`).join(', ');
    const details: Details = {
      found: `the link \`${id}\` unused in ${files}`,
      expected: `<Ref id="${id}">`,
      advice: `Write \`<Ref id="${id}">…</Ref>\` around its words in every language, or remove the link.`,
    };
    return [diagnosticAtPath(structure, ['links', index], details)];
  });
}
