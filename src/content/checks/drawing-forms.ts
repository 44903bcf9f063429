import type { Diagnostic } from '../../diagnostic.ts';
import type { RunbookContent } from '../read/content.ts';
import { readDrawing, type DrawingPart } from '../read/drawing.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { linksIn, misplacedLinks } from './drawing-links.ts';
import { wrongParts } from './drawing-parts.ts';

/** Reports a drawing that wide screens have no form of, or one with other texts or links. */
export function wrongWideForm(
  { folder, present, wideDrawings }: RunbookContent,
  id: string,
  narrow: TextFile,
): Diagnostic[] {
  const wide = wideDrawings.get(id);
  if (wide) return checkForm(narrow, wide);
  // What is there but cannot be read is reported itself.
  if (present.has(`figures/${id}.wide.svg`)) return [];
  const expected = `${folder}/figures/${id}.wide.svg too`;
  const advice = 'Draw it for wide screens as well, with the same texts and links.';
  return [diagnosticAt(narrow, 0, { found: 'one form of a drawing', expected, advice })];
}

/** Reports forms for wide screens of what is no drawing; words alone are reported themselves. */
export function strayWideForms({
  figures,
  folder,
  present,
  wideDrawings,
}: RunbookContent): Diagnostic[] {
  return [...wideDrawings].flatMap(([id, wide]) => {
    if (figures.has(id) || present.has(`figures/${id}.svg`)) return [];
    const expected = `${folder}/figures/${id}.svg too`;
    const advice = 'Add the drawing for narrow screens, or remove this one.';
    return [diagnosticAt(wide, 0, { found: 'one form of a drawing', expected, advice })];
  });
}

function checkForm(narrow: TextFile, wide: TextFile): Diagnostic[] {
  const parts = readDrawing(wide);
  if (!Array.isArray(parts)) return [parts];
  const own = [...wrongParts(wide, parts), ...misplacedLinks(wide, parts)];
  const narrowParts = readDrawing(narrow);
  return own.length > 0 || !Array.isArray(narrowParts)
    ? own
    : firstDifference({ file: narrow, parts: narrowParts }, { file: wide, parts });
}

interface Form {
  file: TextFile;
  parts: readonly DrawingPart[];
}

/** What a reader of one form is told and another one is not: the first is enough to find the others. */
function firstDifference(narrow: Form, wide: Form): Diagnostic[] {
  const expected = linesOf(narrow.parts);
  const found = linesOf(wide.parts);
  const at = Math.max(expected.length, found.length);
  const index = Array.from({ length: at }, (_, place) => place).find(
    (place) => expected[place]?.line !== found[place]?.line,
  );
  if (index === undefined) return [];
  const nothing = 'no further text';
  const details = {
    found: found[index]?.line ?? nothing,
    expected: `${expected[index]?.line ?? nothing}, as in ${narrow.file.file}`,
    advice: 'Give both forms the same texts and links in the same order.',
  };
  return [diagnosticAt(wide.file, found[index]?.start ?? 0, details)];
}

/** The texts of a drawing as a screen reader tells them, each with the step that it leads to. */
function linesOf(parts: readonly DrawingPart[]): { line: string; start: number }[] {
  const links = linksIn(parts);
  return parts
    .filter((part) => part.kind === 'text')
    .filter(({ source }) => source.trim() !== '')
    .map(({ source, start }) => {
      const link = links.find((element) => element.start < start && start < element.end);
      const address = link?.attributes.find(({ name }) => name === 'href')?.value;
      // Blanks within braces change nothing of what is shown.
      const shown = source.trim().replace(/\{\{\s*([^{}\n]*?)\s*\}\}/g, '{{$1}}');
      const text = `the text “${shown}”`;
      return { line: address === undefined ? text : `${text} with the link \`${address}\``, start };
    });
}
