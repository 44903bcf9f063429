import type { Diagnostic, Place } from '../../diagnostic.ts';
import { sourceLocale } from '../../locales.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import { sectionsOf } from '../read/page-sections.ts';

/** The values that a part of a page shows, and where it begins. */
interface Part extends Place {
  tag: string;
  names: Set<string>;
}

/** Holds each task and step of a translation to showing the same values as in English. */
export function checkPlaceholderParity(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const english = runbook.pages.get(sourceLocale);
    if (!english) return [];
    return [...runbook.pages.values()].flatMap((page) =>
      page === english ? [] : comparePage(runbook, page, english),
    );
  });
}

function comparePage({ structure }: RunbookContent, page: MdxFile, english: MdxFile) {
  const parameters = structure?.value.parameters ?? [];
  const isKnown = ({ names }: Part) => [...names].every((name) => parameters.includes(name));
  const parts = partsOf(page);
  return [...partsOf(english)].flatMap(([key, model]) => {
    const own = parts.get(key);
    // A part that is not there, and a value that the runbook does not have, are reported as such.
    if (!own || !isKnown(model) || !isKnown(own)) return [];
    const missing = [...model.names].filter((name) => !own.names.has(name));
    const extra = [...own.names].filter((name) => !model.names.has(name));
    if (missing.length + extra.length === 0) return [];
    const compares = [sectionsOf(page)(own).lines, sectionsOf(english)(model).lines];
    const ofModel = otherNames(english, model, page, own);
    return [{ ...otherNames(page, own, english, model), compares, ofModel }];
  });
}

function otherNames(
  { file }: MdxFile,
  { names, tag, line, column }: Part,
  page: MdxFile,
  other: Part,
) {
  const found = `${list(names)} in ${tag}`;
  const expected = `${list(other.names)}, as in ${page.file}:${other.line}`;
  const advice = 'Show the same values in every language: correct the text that is wrong.';
  return { file, line, column, found, expected, advice };
}

function list(names: ReadonlySet<string>): string {
  const shown = [...names].sort().map((name) => `\`{{${name}}}\``);
  return shown.length === 0 ? 'no value' : shown.join(', ');
}

function partsOf(page: MdxFile): Map<string, Part> {
  const start: Part = { tag: 'the introduction', names: new Set(), line: 1, column: 1 };
  const parts = new Map([['', start]]);
  for (const { name, id, line, column } of page.elements()) {
    if (name !== 'Task' && name !== 'Step') continue;
    parts.set(`${name} ${id}`, { tag: `<${name} id="${id}">`, names: new Set(), line, column });
  }
  for (const { name, line } of page.parts().placeholders) {
    [...parts.values()].findLast((part) => part.line <= line)?.names.add(name);
  }
  return parts;
}
