import type { Details, Diagnostic } from '../../diagnostic.ts';
import type { RunbookContent } from '../read/content.ts';
import type { DrawingPart } from '../read/drawing.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';

type Element = Extract<DrawingPart, { kind: 'element' }>;

/** Reports links of a drawing that lead nowhere, or that readers could not find, name or hit. */
export function wrongLinks(
  { structure }: RunbookContent,
  svg: TextFile,
  parts: readonly DrawingPart[],
): Diagnostic[] {
  const anchors = structure?.value.tasks.flatMap((task) => [
    task.id,
    ...task.steps.map((step) => step.id),
  ]);
  return linksIn(parts).flatMap((link) =>
    reported(svg, link, [misplaced(link), lacking(link, parts), astray(link, anchors)]),
  );
}

/** Reports links of a drawing in a wrong place, or that readers could not name or hit, wherever they lead. */
export function misplacedLinks(svg: TextFile, parts: readonly DrawingPart[]): Diagnostic[] {
  return linksIn(parts).flatMap((link) =>
    reported(svg, link, [misplaced(link), lacking(link, parts)]),
  );
}

/** The links of a drawing. */
export function linksIn(parts: readonly DrawingPart[]): Element[] {
  return parts.filter((part) => part.kind === 'element').filter(({ name }) => name === 'a');
}

function reported(
  svg: TextFile,
  { start }: Element,
  found: readonly (Details | undefined)[],
): Diagnostic[] {
  return found.flatMap((details) => (details ? [diagnosticAt(svg, start, details)] : []));
}

function misplaced({ parent }: Element): Details | undefined {
  if (parent === 'svg') return undefined;
  const advice = 'Move it: a link in a link cannot be followed.';
  return { found: `<a> in <${parent}>`, expected: '<a> directly in <svg>', advice };
}

/** The words are the name of the link; its box is what a finger hits, and what shows where the keyboard is. */
function lacking({ start, end }: Element, parts: readonly DrawingPart[]): Details | undefined {
  const inside = parts.filter((part) => part.start > start && part.start < end);
  const hasBox = inside.some((part) => part.kind === 'element' && part.name === 'rect');
  const hasWords = inside.some((part) => part.kind === 'text' && part.source.trim() !== '');
  if (hasBox && hasWords) return undefined;
  const found = `<a> without ${hasWords ? 'a box' : 'words'}`;
  const advice = 'Put both in, with `class="fig-hit"` for a box that is not seen.';
  return { found, expected: 'a <rect> and a <text> in it', advice };
}

function astray({ attributes }: Element, anchors?: readonly string[]): Details | undefined {
  const address = attributes.find(({ name }) => name === 'href')?.value;
  if (!anchors || anchors.some((anchor) => address === `#${anchor}`)) return undefined;
  // Another form than that of an anchor is reported as that of any attribute, and so is another way to link.
  const isReported = address === undefined ? attributes.some(isLink) : !/^#[\w-]+$/.test(address);
  if (isReported) return undefined;
  return {
    found: address === undefined ? '<a> without `href`' : `the link \`${address}\``,
    expected: 'the id of a task or step of the page',
    advice: `Write one that its runbook.yaml has, as \`#${anchors[0] ?? ''}\`.`,
  };
}

function isLink({ name }: { name: string }): boolean {
  return name.endsWith('href');
}
