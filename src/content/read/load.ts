import { mdxToHast, type HastNode } from 'satteri';
import type { FigureWords } from '../schemas/figure.ts';
import type { Frontmatter } from '../schemas/frontmatter.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import type { InterfaceStrings } from '../schemas/interface.ts';
import type { Locale } from '../../locales.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import type { ProductCatalogue } from '../schemas/product.ts';
import type { Runbook } from '../schemas/runbook.ts';
import type { RunbookTexts } from '../schemas/runbook-texts.ts';
import { DiagnosticError, type Diagnostic } from '../../diagnostic.ts';
import { contentRoot, runbookIds } from './folders.ts';
import * as files from './site-files.ts';
import type { TextFile } from './text-file.ts';

export { contentRoot };

/** A drawing, its placeholders not yet filled, and its words. */
export interface Figure extends FigureWords {
  svg: string;
  /** The same for wide screens. */
  wide: string;
}

/** Every runbook, or a DiagnosticError with the diagnostics of all of them. */
export function loadRunbooks(root = contentRoot()): Runbook[] {
  const diagnostics: Diagnostic[] = [];
  const runbooks = runbookIds(root).flatMap((id) => {
    try {
      return [loadRunbook(id, root)];
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      diagnostics.push(...error.diagnostics);
      return [];
    }
  });
  if (diagnostics.length > 0) throw new DiagnosticError(diagnostics);
  return runbooks;
}

/** One runbook. */
export function loadRunbook(id: string, root = contentRoot()): Runbook {
  return files.runbookFile(files.runbookFolder(root, id)).value;
}

/** The catalogue of parameters. */
export function loadParameters(root = contentRoot()): Record<string, ParameterDefinition> {
  return files.parametersFile(root).value;
}

/** The products with the end of their support. */
export function loadProducts(root = contentRoot()): ProductCatalogue {
  return files.productsFile(root).value;
}

/** The term base. */
export function loadGlossary(root = contentRoot()): GlossaryEntry[] {
  return files.glossaryFile(root).value;
}

/** The interface strings of a locale. */
export function loadInterface(locale: Locale, root = contentRoot()): InterfaceStrings {
  return files.interfaceFile(root, locale).value;
}

/** The title and the summary of a runbook in one locale. */
export function loadFrontmatter(
  runbook: string,
  locale: Locale,
  root = contentRoot(),
): Frontmatter {
  return files.pageFile(files.runbookFolder(root, runbook), locale).frontmatter.value;
}

/** The prose of a runbook in one locale, as the tree of its MDX. */
export function loadProse(runbook: string, locale: Locale, root = contentRoot()): HastNode {
  const { text } = files.pageFile(files.runbookFolder(root, runbook), locale);
  return mdxToHast(text, { features: { smartPunctuation: false } });
}

/** The MDX of a runbook in one locale. */
export function proseText(runbook: string, locale: Locale, root = contentRoot()): string {
  return files.pageFile(files.runbookFolder(root, runbook), locale).text;
}

/** The titles of a runbook's tasks and steps in one locale, by id. */
export function loadTitles(
  runbook: string,
  locale: Locale,
  root = contentRoot(),
): ReadonlyMap<string, string> {
  const { elements } = files.pageFile(files.runbookFolder(root, runbook), locale);
  const titled = elements().filter(({ name }) => name === 'Task' || name === 'Step');
  return new Map(
    titled.map(({ attributes }) => [
      attributes.get('id')?.value ?? '',
      attributes.get('title')?.value ?? '',
    ]),
  );
}

const noTexts: RunbookTexts = {
  services: {},
  consequences: {},
  commands: {},
  reasons: {},
  failures: {},
  prints: {},
};

/** The texts about the commands of a runbook in one locale, by key. */
export function loadRunbookTexts(
  runbook: string,
  locale: Locale,
  root = contentRoot(),
): RunbookTexts {
  const texts = files.textsFile(files.runbookFolder(root, runbook), locale);
  return texts?.value ?? noTexts;
}

/** The template of a command, without the line break at the end of its file. */
export function loadCommand(runbook: string, id: string, root = contentRoot()): string {
  return withoutLastBreak(files.commandFile(files.runbookFolder(root, runbook), id));
}

/** A sample output, without the line break at the end of its file. */
export function loadOutput(runbook: string, id: string, root = contentRoot()): string {
  return withoutLastBreak(files.outputFile(files.runbookFolder(root, runbook), id));
}

/** A drawing with its words in every locale. */
export function loadFigure(runbook: string, id: string, root = contentRoot()): Figure {
  const folder = files.runbookFolder(root, runbook);
  return {
    ...files.figureFile(folder, id).value,
    svg: files.drawingFile(folder, id).text,
    wide: files.wideDrawingFile(folder, id).text,
  };
}

function withoutLastBreak({ text }: TextFile): string {
  return text.replace(/\n$/, '');
}
