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
import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import { diagnosticsOfError } from './fault.ts';
import { runbookIds } from './folders.ts';
import type { MdxFile } from './mdx-file.ts';
import * as files from './site-files.ts';
import { displayName, type TextFile } from './text-file.ts';
import { contentTree, filesOfRunbook, readableFilesOf, type ContentTree } from './tree.ts';
import type { YamlFile } from './yaml-file.ts';

/** One runbook with all its files; what could not be read is absent. */
export interface RunbookContent {
  id: string;
  folder: string;
  /** The files that lie in its folder, readable or not, by their path from there in lower case. */
  present: ReadonlySet<string>;
  /** Whether all of them could be read: what uses a name may otherwise stand in one of the others. */
  isWhole: boolean;
  structure?: YamlFile<Runbook>;
  pages: Map<Locale, MdxFile>;
  texts: Map<Locale, YamlFile<RunbookTexts>>;
  translated?: YamlFile<Translated>;
  commands: Map<string, TextFile>;
  outputs: Map<string, TextFile>;
  drawings: Map<string, TextFile>;
  /** The same drawings as wide screens show them. */
  wideDrawings: Map<string, TextFile>;
  figures: Map<string, YamlFile<FigureWords>>;
}

/** All content of a site, as far as it could be read. */
export interface Content {
  root: string;
  /** The files below the root, and its folders, by their path from there. */
  files: readonly string[];
  folders: readonly string[];
  /** Whether everything could be read. */
  isWhole: boolean;
  parameters?: YamlFile<Record<string, ParameterDefinition>>;
  products?: YamlFile<ProductCatalogue>;
  glossary?: YamlFile<GlossaryEntry[]>;
  strings: Map<Locale, YamlFile<InterfaceStrings>>;
  /** The texts that stand beside the site in a bundle. */
  readmes: Map<Locale, TextFile>;
  runbooks: RunbookContent[];
}

/** Content whose runbooks are read one by one. */
export interface OpenContent {
  /** What all runbooks share; whether everything could be read is not known yet, so that it counts as not whole. */
  readonly shared: Content;
  readonly ids: readonly string[];
  /** What could not be read so far. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files of a runbook by their path in its folder; none where one of them may not be read. */
  readonly filesOf: (id: string) => readonly string[] | undefined;
  /** Reads a runbook, and notes what could not be read of it. */
  readonly readRunbook: (id: string) => RunbookContent;
  /** Reads a runbook that was read before; what could not be read of it is noted already. */
  readonly readAgain: (id: string) => RunbookContent;
}

/** Reads what runbooks below a content root share, and lists them. */
export function openContent(root: string): OpenContent {
  const tree = contentTree(root);
  const reader = new Reader(root, tree);
  const parameters = reader.attempt(() => files.parametersFile(root));
  const products = reader.attempt(() => files.productsFile(root));
  const glossary = reader.attempt(() => files.glossaryFile(root));
  const strings = eachLocale((locale) => reader.attempt(() => files.interfaceFile(root, locale)));
  const readmes = eachLocale((locale) => reader.attempt(() => files.readmeFile(root, locale)));
  const ids = runbookIds(root);
  if (ids.length === 0 && !tree.others.some((name) => /^runbooks(?:\/[^/]+)?$/.test(name)))
    reader.diagnostics.push({ file: displayName(join(root, 'runbooks')), ...noRunbook });
  const shared: Content = {
    root,
    files: tree.files,
    folders: tree.folders,
    isWhole: false,
    ...(parameters && { parameters }),
    ...(products && { products }),
    ...(glossary && { glossary }),
    strings,
    readmes,
    runbooks: [],
  };
  return {
    shared,
    ids,
    diagnostics: reader.diagnostics,
    filesOf: (id) => readableFilesOf(tree, id),
    readRunbook: (id) => loadRunbook(reader, id),
    readAgain: (id) => loadRunbook(new Reader(root, tree), id),
  };
}

/** Reads everything below a content root, and says what could not be read. */
export function loadContent(root: string): {
  content: Content;
  diagnostics: readonly Diagnostic[];
} {
  const { shared, ids, diagnostics, readRunbook } = openContent(root);
  const runbooks = ids.map(readRunbook);
  return { content: { ...shared, isWhole: diagnostics.length === 0, runbooks }, diagnostics };
}

const noRunbook = {
  found: 'no runbook',
  expected: 'a folder for each, with runbook.yaml in it',
  advice: 'Add one; CONTRIBUTING.md has the recipe.',
};

/** Reads files and collects the diagnostics of those that cannot be read. */
class Reader {
  readonly root: string;
  readonly tree: ContentTree;
  readonly diagnostics: Diagnostic[];

  constructor(root: string, tree: ContentTree) {
    this.root = root;
    this.tree = tree;
    this.diagnostics = [...tree.diagnostics];
  }

  attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      this.diagnostics.push(...diagnosticsOfError(error, displayName(this.root), 'the reader'));
      return undefined;
    }
  }
}

function loadRunbook(reader: Reader, id: string): RunbookContent {
  const folder = files.runbookFolder(reader.root, id);
  const shownFolder = displayName(folder);
  const present = filesOfRunbook(reader.tree, id);
  const lowerCase = new Set(present.map((name) => name.toLowerCase()));
  // A name in the wrong case is reported as such.
  const isMisnamed = (name: string) => lowerCase.has(name) && !present.includes(name);
  // A folder without runbook.yaml is no runbook yet, which is said once.
  const isTold = (name: string) => !lowerCase.has('runbook.yaml') && !lowerCase.has(name);
  const isLeftOut = (name: string) => isMisnamed(name) || isTold(name);
  const attempt = <T>(read: () => T) => reader.attempt(read);
  const structure = attempt(() => files.runbookFile(folder));
  const translated = attempt(() => files.translatedFile(folder));
  const each = <T>(name: string, extension: string, read: (folder: string, id: string) => T) =>
    mapOf(idsIn(present, name, extension), (file) => attempt(() => read(folder, file)));
  const runbook = {
    id,
    folder: shownFolder,
    present: lowerCase,
    ...(structure && { structure }),
    ...(translated && { translated }),
    pages: eachLocale((locale) =>
      isLeftOut(`${locale}.mdx`) ? undefined : attempt(() => files.pageFile(folder, locale)),
    ),
    texts: eachLocale((locale) => attempt(() => files.textsFile(folder, locale))),
    commands: each('commands', powershellTools.extension, files.commandFile),
    outputs: each('outputs', '.txt', files.outputFile),
    drawings: each('figures', '.svg', files.drawingFile),
    wideDrawings: each('figures', '.wide.svg', files.wideDrawingFile),
    figures: each('figures', '.yaml', files.figureFile),
  };
  const isWhole = !reader.diagnostics.some(({ file }) => file.startsWith(`${shownFolder}/`));
  return { ...runbook, isWhole: isWhole && runbook.pages.size === locales.length };
}

/** The ids of the files of a folder that have an extension. */
function idsIn(present: readonly string[], folder: string, extension: string): string[] {
  // `path.wide.svg` is no drawing of the name `path.wide`.
  const pattern = new RegExp(`^${folder}/[^/]+(?<!\\.wide)${RegExp.escape(extension)}$`);
  return present.filter((name) => pattern.test(name)).map((name) => basename(name, extension));
}

function eachLocale<T>(read: (locale: Locale) => T | undefined): Map<Locale, T> {
  return mapOf(locales, read);
}

function mapOf<K, T>(keys: readonly K[], read: (key: K) => T | undefined): Map<K, T> {
  const found = new Map<K, T>();
  for (const key of keys) {
    const value = read(key);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}
