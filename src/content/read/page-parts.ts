import { sha256Of } from '../../hash.ts';
import type { Lines, Place } from '../../diagnostic.ts';
import { textKinds, type RunbookTexts } from '../schemas/runbook-texts.ts';
import type { MdxFile } from './mdx-file.ts';
import { sectionsOf } from './page-sections.ts';
import type { YamlFile } from './yaml-file.ts';

/** A part of what a runbook says in one language: the introduction, a task, a step, or a text with a key. */
export interface PagePart extends Place {
  file: string;
  /** Its titles, paragraphs, items of lists and cells of tables, with their places. */
  texts: (Place & { text: string; isAttribute: boolean })[];
  /** From the one that names it to the one before the next part. */
  lines: Lines;
}

const introduction = 'introduction';

/** The parts of a page and of the texts beside it, by a name that every language shares. */
export function pageParts(
  page: MdxFile,
  texts: YamlFile<RunbookTexts> | undefined,
): Map<string, PagePart> {
  const parts = new Map<string, PagePart>();
  const sectionAt = sectionsOf(page);
  for (const { locale, text, isAttribute, placeAt } of page.segments()) {
    // A label's English is no text of the translation.
    if (locale !== page.locale) continue;
    const place = placeAt(0);
    const { id, lines } = sectionAt(place);
    const name = id === '' ? introduction : id;
    const part = parts.get(name) ?? { file: page.file, ...place, texts: [], lines };
    part.texts.push({ text, isAttribute, ...place });
    parts.set(name, part);
  }
  for (const [name, text, place] of texts ? keyedTexts(texts) : []) {
    const { file } = texts ?? page;
    const lines = { file, first: place.line, last: place.line };
    parts.set(name, { file, ...place, texts: [{ text, isAttribute: false, ...place }], lines });
  }
  return parts;
}

function keyedTexts(texts: YamlFile<RunbookTexts>): [name: string, text: string, place: Place][] {
  return textKinds.flatMap((kind) =>
    Object.entries(texts.value[kind]).map(([key, text]): [string, string, Place] => [
      `${kind}.${key}`,
      text,
      texts.placeOf([kind, key]),
    ]),
  );
}

/** The fingerprint of each text of a part: eight digits, the same however its lines are broken. */
export function fingerprints({ texts }: PagePart): string[] {
  return texts.map(({ text }) => {
    const plain = text.replace(/\s+/g, ' ').trim();
    return sha256Of(plain).slice(0, 8);
  });
}
