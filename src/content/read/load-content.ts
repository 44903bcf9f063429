import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { figureWordsSchema, type FigureWords } from '../schemas/figure.ts';
import { glossarySchema, type GlossaryEntry } from '../schemas/glossary.ts';
import { interfaceSchema, type InterfaceStrings } from '../schemas/interface.ts';
import { locales, type Locale } from '../../locales.ts';
import { parameterCatalogueSchema, type ParameterDefinition } from '../schemas/parameter.ts';
import { productCatalogueSchema, type ProductCatalogue } from '../schemas/product.ts';
import { runbookSchema, type Runbook } from '../schemas/runbook.ts';
import { DiagnosticError, type Diagnostic } from '../../diagnostic.ts';
import { filesIn, programTexts, runbookIds } from './folders.ts';
import { readMdx, type MdxFile } from './mdx-file.ts';
import { displayName, readTextFile, type TextFile } from './text-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';
import { powershellTools } from '../../powershell/build.ts';

/** One runbook with all its files; what could not be read is absent. */
export interface RunbookContent {
  id: string;
  folder: string;
  structure?: YamlFile<Runbook>;
  pages: Map<Locale, MdxFile>;
  commands: Map<string, TextFile>;
  outputs: Map<string, TextFile>;
  drawings: Map<string, TextFile>;
  figures: Map<string, YamlFile<FigureWords>>;
}

/** All content of a site, as far as it could be read. */
export interface Content {
  root: string;
  parameters?: YamlFile<Record<string, ParameterDefinition>>;
  products?: YamlFile<ProductCatalogue>;
  glossary?: YamlFile<GlossaryEntry[]>;
  strings: Map<Locale, YamlFile<InterfaceStrings>>;
  /** What stands beside the site in a bundle. */
  readmes: Map<Locale, TextFile>;
  runbooks: RunbookContent[];
}

/** Reads everything below a content root, and says what could not be read. */
export function loadContent(root: string): { content: Content; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      diagnostics.push(...error.diagnostics);
      return undefined;
    }
  };
  const parameters = attempt(() =>
    readYaml(join(root, 'parameters.yaml'), parameterCatalogueSchema),
  );
  const products = attempt(() => readYaml(join(root, 'products.yaml'), productCatalogueSchema));
  const glossary = attempt(() => readYaml(join(root, 'glossary.yaml'), glossarySchema));
  const strings = eachLocale((locale) =>
    attempt(() =>
      readYaml(join(programTexts(root, 'interface'), `${locale}.yaml`), interfaceSchema),
    ),
  );
  const readmes = eachLocale((locale) =>
    attempt(() => readTextFile(join(programTexts(root, 'offline'), `readme.${locale}.txt`))),
  );
  const runbooks = runbookIds(root).map((id) => loadRunbook(root, id, attempt));
  const content: Content = {
    root,
    ...(parameters && { parameters }),
    ...(products && { products }),
    ...(glossary && { glossary }),
    strings,
    readmes,
    runbooks,
  };
  return { content, diagnostics };
}

type Attempt = <T>(read: () => T) => T | undefined;

function loadRunbook(root: string, id: string, attempt: Attempt): RunbookContent {
  const folder = join(root, 'runbooks', id);
  const structure = attempt(() => readYaml(join(folder, 'runbook.yaml'), runbookSchema));
  const figure = (path: string) => readYaml(path, figureWordsSchema);
  return {
    id,
    folder: displayName(folder),
    ...(structure && { structure }),
    pages: eachLocale((locale) => attempt(() => readMdx(join(folder, `${locale}.mdx`), locale))),
    commands: eachFile(join(folder, 'commands'), powershellTools.extension, attempt, readTextFile),
    outputs: eachFile(join(folder, 'outputs'), '.txt', attempt, readTextFile),
    drawings: eachFile(join(folder, 'figures'), '.svg', attempt, readTextFile),
    figures: eachFile(join(folder, 'figures'), '.yaml', attempt, figure),
  };
}

function eachLocale<T>(read: (locale: Locale) => T | undefined): Map<Locale, T> {
  const found = new Map<Locale, T>();
  for (const locale of locales) {
    const value = read(locale);
    if (value !== undefined) found.set(locale, value);
  }
  return found;
}

function eachFile<T>(
  folder: string,
  extension: string,
  attempt: Attempt,
  read: (path: string) => T,
): Map<string, T> {
  const found = new Map<string, T>();
  if (!existsSync(folder)) return found;
  for (const name of filesIn(folder)) {
    if (!name.endsWith(extension)) continue;
    const value = attempt(() => read(join(folder, name)));
    if (value !== undefined) found.set(basename(name, extension), value);
  }
  return found;
}
