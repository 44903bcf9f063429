import type { Diagnostic } from '../../diagnostic.ts';
import { locales } from '../../locales.ts';
import { closestName } from '../read/closest-name.ts';
import type { RunbookContent } from '../read/content.ts';
import type { MdxElement } from '../read/mdx-elements.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import { idPattern } from '../schemas/id.ts';
import { findMdxComponent } from '../schemas/mdx-components.ts';
import { deviceName } from '../schemas/reserved-names.ts';

/** The ids of the drawings that a page shows. */
export function figuresOn(page: MdxFile): string[] {
  return figureElements(page).flatMap(({ id }) => (id === '' ? [] : id));
}

/** Holds a page to showing each drawing of its runbook, each once, and no other. */
export function shownFigures(runbook: RunbookContent, page: MdxFile): Diagnostic[] {
  const { drawings, pages } = runbook;
  const figures = figureElements(page).filter(({ id }) => id !== '');
  const shown = figures.map(({ id }) => id);
  // A drawing whose name is wrong is reported as such.
  const lacking = [...drawings.keys()].filter((id) => isName(id) && !shown.includes(id));
  const unknown = figures.flatMap((figure) => unknownFigure(runbook, page, figure));
  const repeated = figures
    .filter(({ id }, index) => shown.indexOf(id) !== index)
    .map((figure) => repeatedFigure(page, figure, lacking[0]));
  // Any of these, which are reported themselves, may be meant to be a drawing that lacks.
  const isUnsure = unknown.length + repeated.length > 0 || mayShow(page);
  const missing = isUnsure || pages.size < locales.length ? [] : lacking;
  const place = { file: page.file, line: 1, column: 1 };
  const advice = 'Show every drawing in every locale.';
  return [
    ...unknown,
    ...repeated,
    ...missing.map((id) => ({
      ...place,
      found: 'no figure',
      expected: `<Figure id="${id}" />`,
      advice,
    })),
  ];
}

function isName(id: string): boolean {
  return new RegExp(`^${idPattern}$`).test(id) && !deviceName.test(id);
}

function figureElements({ elements }: MdxFile): MdxElement[] {
  return elements().filter(({ name }) => name === 'Figure');
}

/** Whether something else on a page may be meant to show a drawing. */
function mayShow({ elements, parts }: MdxFile): boolean {
  const isOdd = ({ name, id }: MdxElement) =>
    (name === 'Figure' && id === '') || !findMdxComponent(name);
  return (
    elements().some(isOdd) ||
    parts().disallowed.length > 0 ||
    parts().targets.some(({ kind }) => kind === 'image')
  );
}

function unknownFigure(
  { drawings, figures, folder, present, wideDrawings }: RunbookContent,
  { file }: MdxFile,
  { id, line, column }: MdxElement,
): Diagnostic[] {
  const [base = ''] = /^.+(?=\.wide$)/.exec(id) ?? [];
  if (wideDrawings.has(base)) {
    const details = { found: `<Figure id="${id}">`, expected: `<Figure id="${base}" />` };
    const advice = 'Write it without `.wide`: a page shows the form that fits its screen.';
    return [{ file, line, column, ...details, advice }];
  }
  // What stands in the place of the folder is reported itself.
  if (present.has(`figures/${id}.svg`) || present.has('figures')) return [];
  const details = { found: `<Figure id="${id}">`, expected: `${folder}/figures/${id}.svg` };
  const closest = closestName(id, [...drawings.keys()]);
  const advice = figures.has(id)
    ? 'Add the drawing: its words are there.'
    : closest === undefined
      ? 'Add the drawing, or correct the id.'
      : `Write \`${closest}\`, or add the drawing.`;
  return [{ file, line, column, ...details, advice }];
}

function repeatedFigure(
  { file }: MdxFile,
  { id, line, column }: MdxElement,
  lacking: string | undefined,
): Diagnostic {
  const details = { found: `<Figure id="${id}"> again`, expected: 'each drawing once' };
  const advice =
    lacking === undefined
      ? 'Remove it, or draw another: its title has one id.'
      : `Write \`${lacking}\`, which the page does not show, or remove it.`;
  return { file, line, column, ...details, advice };
}
