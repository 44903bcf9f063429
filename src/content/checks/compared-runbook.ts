import { sourceLocale, type Locale } from '../../locales.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { Target } from '../read/mdx-parts.ts';
import { readTextFile, type TextFile } from '../read/text-file.ts';
import { readYaml, type YamlFile } from '../read/yaml-file.ts';
import { figureWordsSchema, type FigureWords } from '../schemas/figure.ts';
import { runbookSchema, type Runbook } from '../schemas/runbook.ts';
import { translatedName } from '../schemas/translated.ts';

/** What checks that compare runbooks ask of runbook.yaml; places are looked for in a file that is read again. */
export interface ComparedStructure {
  readonly path: string;
  readonly file: string;
  readonly placeOf: YamlFile<unknown>['placeOf'];
  readonly product: string;
  readonly alsoFor: readonly string[];
  readonly names: readonly string[];
  readonly parameters: readonly string[];
  /** The ids of `links`. */
  readonly links: readonly string[];
  /** The ids of tasks and steps, in their order. */
  readonly anchors: readonly string[];
}

/** What they ask of a page: where it leads. */
export interface ComparedPage {
  readonly file: string;
  readonly locale: Locale;
  readonly targets: readonly Target[];
}

/**
 * What is left of a runbook once it is judged alone: what the checks that compare runbooks ask of a sound one. All
 * runbooks of a site are held so at once, which their files would need much memory for.
 */
export interface ComparedRunbook {
  readonly id: string;
  readonly folder: string;
  /** Whether it has the English that its translations were made from. */
  readonly hasRecord: boolean;
  readonly structure?: ComparedStructure;
  readonly pages: readonly ComparedPage[];
  /** The ids of its drawings. */
  readonly drawings: ReadonlySet<string>;
  readonly figures: readonly YamlFile<FigureWords>[];
  /** The texts of its files in English and in no language, read again. */
  readonly englishTexts: () => readonly string[];
  /** All of it, read again, to say more of a mistake. */
  readonly again: () => RunbookContent;
}

/** Content as the checks that compare runbooks see it. */
export interface ComparedContent extends Omit<Content, 'runbooks'> {
  readonly runbooks: readonly ComparedRunbook[];
}

/** What is left of a runbook as values alone, which can be kept for the next check. */
export interface RunbookFacts extends Pick<
  ComparedRunbook,
  'id' | 'folder' | 'hasRecord' | 'pages' | 'drawings'
> {
  readonly structure?: Omit<ComparedStructure, 'placeOf'>;
  readonly figures: readonly FigureFacts[];
  /** The paths of its files in English and in no language. */
  readonly english: readonly string[];
}

type FigureFacts = Pick<YamlFile<FigureWords>, 'path' | 'file' | 'value'>;

/** What is left of a runbook that was read. */
export function factsOf(runbook: RunbookContent): RunbookFacts {
  const { id, folder, structure, figures } = runbook;
  return textsOnly({
    ...{ id, folder, hasRecord: runbook.present.has(translatedName) },
    pages: Array.from(runbook.pages.values(), ({ file, locale, parts }) => ({
      ...{ file, locale, targets: parts().targets },
    })),
    drawings: new Set(runbook.drawings.keys()),
    ...(structure && { structure: structureFacts(structure) }),
    figures: Array.from(figures.values(), ({ path, file, value }) => ({ path, file, value })),
    english: englishFiles(runbook).map(({ path }) => path),
  });
}

/** What is left of a runbook that can be read again. */
export function comparedRunbook(
  { structure, figures, english, ...rest }: RunbookFacts,
  again: () => RunbookContent,
): ComparedRunbook {
  return {
    ...rest,
    ...(structure && { structure: comparedStructure(structure) }),
    figures: figures.map(comparedFigure),
    englishTexts: () => english.map((path) => readTextFile(path).text),
    again,
  };
}

/** A copy of its own: a piece of a text that was read holds the whole text in memory. */
function textsOnly<T>(value: T): T {
  return structuredClone(value);
}

function englishFiles({ pages, texts, structure, commands, outputs }: RunbookContent): TextFile[] {
  const single = [pages.get(sourceLocale), texts.get(sourceLocale), structure];
  return [...single.flatMap((file) => file ?? []), ...commands.values(), ...outputs.values()];
}

function structureFacts({ path, file, value }: YamlFile<Runbook>) {
  const { product, alsoFor, names, parameters } = value;
  const links = value.links.map(({ id }) => id);
  const anchors = value.tasks.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]);
  return { path, file, product, alsoFor, names, parameters, links, anchors };
}

function comparedStructure(facts: Omit<ComparedStructure, 'placeOf'>): ComparedStructure {
  return { ...facts, placeOf: (entry) => readYaml(facts.path, runbookSchema).placeOf(entry) };
}

function comparedFigure(facts: FigureFacts): YamlFile<FigureWords> {
  const again = () => readYaml(facts.path, figureWordsSchema);
  return {
    ...facts,
    get text() {
      return again().text;
    },
    placeOf: (entry) => again().placeOf(entry),
    offsetOf: (entry) => again().offsetOf(entry),
  };
}
