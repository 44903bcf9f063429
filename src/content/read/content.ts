import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FigureWords } from '../schemas/figure.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import type { InterfaceStrings } from '../schemas/interface.ts';
import { locales, type Locale } from '../../locales.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import type { ProductCatalogue } from '../schemas/product.ts';
import type { Runbook } from '../schemas/runbook.ts';
import type { RunbookTexts } from '../schemas/runbook-texts.ts';
import type { Translated } from '../schemas/translated.ts';
import { DiagnosticError, type Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import { filesIn, runbookIds } from './folders.ts';
import type { MdxFile } from './mdx-file.ts';
import * as files from './site-files.ts';
import { displayName, type TextFile } from './text-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** One runbook with all its files; what could not be read is absent. */
export interface RunbookContent {
  id: string;
  folder: string;
  structure?: YamlFile<Runbook>;
  pages: Map<Locale, MdxFile>;
  texts: Map<Locale, YamlFile<RunbookTexts>>;
  translated?: YamlFile<Translated>;
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
  /** The texts that stand beside the site in a bundle. */
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
  const parameters = attempt(() => files.parametersFile(root));
  const products = attempt(() => files.productsFile(root));
  const glossary = attempt(() => files.glossaryFile(root));
  const content: Content = {
    root,
    ...(parameters && { parameters }),
    ...(products && { products }),
    ...(glossary && { glossary }),
    strings: eachLocale((locale) => attempt(() => files.interfaceFile(root, locale))),
    readmes: eachLocale((locale) => attempt(() => files.readmeFile(root, locale))),
    runbooks: runbookIds(root).map((id) => loadRunbook(root, id, attempt)),
  };
  return { content, diagnostics };
}

type Attempt = <T>(read: () => T) => T | undefined;

function loadRunbook(root: string, id: string, attempt: Attempt): RunbookContent {
  const folder = files.runbookFolder(root, id);
  const structure = attempt(() => files.runbookFile(folder));
  const translated = attempt(() => files.translatedFile(folder));
  const each = <T>(name: string, extension: string, read: (folder: string, id: string) => T) =>
    eachId(join(folder, name), extension, (file) => attempt(() => read(folder, file)));
  return {
    id,
    folder: displayName(folder),
    ...(structure && { structure }),
    ...(translated && { translated }),
    pages: eachLocale((locale) => attempt(() => files.pageFile(folder, locale))),
    texts: eachLocale((locale) => attempt(() => files.textsFile(folder, locale))),
    commands: each('commands', powershellTools.extension, files.commandFile),
    outputs: each('outputs', '.txt', files.outputFile),
    drawings: each('figures', '.svg', files.drawingFile),
    figures: each('figures', '.yaml', files.figureFile),
  };
}

function eachLocale<T>(read: (locale: Locale) => T | undefined): Map<Locale, T> {
  return mapOf(locales, read);
}

/** Reads each file of a folder with one extension; the keys are the names without it. */
function eachId<T>(folder: string, extension: string, read: (id: string) => T | undefined) {
  const names = existsSync(folder) ? filesIn(folder) : [];
  const ids = names.filter((name) => name.endsWith(extension));
  return mapOf(
    ids.map((name) => basename(name, extension)),
    read,
  );
}

function mapOf<K, T>(keys: readonly K[], read: (key: K) => T | undefined): Map<K, T> {
  const found = new Map<K, T>();
  for (const key of keys) {
    const value = read(key);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}
