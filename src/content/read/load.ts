import { join } from 'node:path';
import type * as z from 'zod/mini';
import { figureWordsSchema, type FigureWords } from '../schemas/figure.ts';
import { glossarySchema, type GlossaryEntry } from '../schemas/glossary.ts';
import { interfaceSchema, type InterfaceStrings } from '../schemas/interface.ts';
import type { Locale } from '../../locales.ts';
import { parameterCatalogueSchema, type ParameterDefinition } from '../schemas/parameter.ts';
import { productCatalogueSchema, type ProductCatalogue } from '../schemas/product.ts';
import { runbookSchema, type Runbook } from '../schemas/runbook.ts';
import { DiagnosticError, type Diagnostic } from '../../diagnostic.ts';
import { contentRoot, programTexts, runbookIds } from './folders.ts';
import { readTextFile } from './text-file.ts';
import { readYaml } from './yaml-file.ts';
import { powershellTools } from '../../powershell/build.ts';

export { contentRoot };

/** A drawing, its placeholders not yet filled, and its words. */
export interface Figure extends FigureWords {
  svg: string;
}

/** Every runbook, or a DiagnosticError with the diagnostics of all of them. */
export function loadRunbooks(root = contentRoot()): Runbook[] {
  const diagnostics: Diagnostic[] = [];
  const runbooks = runbookIds(root).flatMap((id) => {
    try {
      return [read(join(root, 'runbooks', id, 'runbook.yaml'), runbookSchema)];
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      diagnostics.push(...error.diagnostics);
      return [];
    }
  });
  if (diagnostics.length > 0) throw new DiagnosticError(diagnostics);
  return runbooks;
}

/** The catalogue of parameters. */
export function loadParameters(root = contentRoot()): Record<string, ParameterDefinition> {
  return read(join(root, 'parameters.yaml'), parameterCatalogueSchema);
}

/** The products with the end of their support. */
export function loadProducts(root = contentRoot()): ProductCatalogue {
  return read(join(root, 'products.yaml'), productCatalogueSchema);
}

/** The interface strings of a locale. */
export function loadInterface(locale: Locale, root = contentRoot()): InterfaceStrings {
  return read(join(programTexts(root, 'interface'), `${locale}.yaml`), interfaceSchema);
}

/** The term base. */
export function loadGlossary(root = contentRoot()): GlossaryEntry[] {
  return read(join(root, 'glossary.yaml'), glossarySchema);
}

/** The template of a command, without the line break at the end of its file. */
export function loadCommand(runbook: string, id: string, root = contentRoot()): string {
  const path = join(root, 'runbooks', runbook, 'commands', `${id}${powershellTools.extension}`);
  return readTextFile(path).text.replace(/\n$/, '');
}

/** A sample output, without the line break at the end of its file. */
export function loadOutput(runbook: string, id: string, root = contentRoot()): string {
  const path = join(root, 'runbooks', runbook, 'outputs', `${id}.txt`);
  return readTextFile(path).text.replace(/\n$/, '');
}

/** A drawing with its words in every locale. */
export function loadFigure(runbook: string, id: string, root = contentRoot()): Figure {
  const folder = join(root, 'runbooks', runbook, 'figures');
  const words = read(join(folder, `${id}.yaml`), figureWordsSchema);
  return { ...words, svg: readTextFile(join(folder, `${id}.svg`)).text };
}

function read<S extends z.core.$ZodType>(path: string, schema: S): z.core.output<S> {
  return readYaml(path, schema).value;
}
