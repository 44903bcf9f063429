import { sha256Of } from '../../hash.ts';
import type { Place } from '../../diagnostic.ts';
import { textKinds, type RunbookTexts } from '../schemas/runbook-texts.ts';
import type { MdxFile } from './mdx-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** A part of what a runbook says in one language: the introduction, a task, a step, or a text with a key. */
export interface PagePart extends Place {
  file: string;
  /** Its paragraphs with their places. */
  paragraphs: (Place & { text: string })[];
}

const introduction = 'introduction';

/** The parts of a page and of the texts beside it, by a name that every language shares. */
export function pageParts(
  page: MdxFile,
  texts: YamlFile<RunbookTexts> | undefined,
): Map<string, PagePart> {
  const parts = new Map<string, PagePart>();
  const sections = page.elements.filter(({ name }) => name === 'Task' || name === 'Step');
  for (const segment of page.parts().segments) {
    const place = segment.placeAt(0);
    const section = sections.findLast(({ line }) => line <= place.line);
    const name = section?.attributes.get('id')?.value ?? introduction;
    const part = parts.get(name) ?? { file: page.file, ...place, paragraphs: [] };
    part.paragraphs.push({ text: segment.text, ...place });
    parts.set(name, part);
  }
  for (const [name, text, place] of texts ? keyedTexts(texts) : []) {
    const { file } = texts ?? page;
    parts.set(name, { file, ...place, paragraphs: [{ text, ...place }] });
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

/** The fingerprint of each paragraph of a part: eight digits, the same however its lines are broken. */
export function fingerprints({ paragraphs }: PagePart): string[] {
  return paragraphs.map(({ text }) => {
    const plain = text.replace(/\s+/g, ' ').trim();
    return sha256Of(plain).slice(0, 8);
  });
}
