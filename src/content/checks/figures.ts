import { allLines, oneLine, type Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { closestName } from '../read/closest-name.ts';
import { findBraced, outsideBraces } from '../../parameters/placeholder.ts';
import { readDrawing, type DrawingPart } from '../read/drawing.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import { definitionIn } from './definition-in.ts';
import { halfBraces } from './half-placeholders.ts';
import { mayList } from './listed-parameters.ts';
import { strayWideForms, wrongWideForm } from './drawing-forms.ts';
import { figuresOn, shownFigures } from './shown-figures.ts';
import { wrongLinks } from './drawing-links.ts';
import { wrongParts } from './drawing-parts.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { FigureWords } from '../schemas/figure.ts';
import { locales } from '../../locales.ts';
import { exemptionsOf, type IsExempt } from './prose/do-not-translate.ts';

/** Reports drawings without texts or with parts that pages may not have, and pages without their drawings. */
export function checkFigures(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const { drawings, figures } = runbook;
    return [
      ...[...drawings].flatMap(([id, drawing]) => {
        const own = checkDrawing(content, runbook, id, drawing);
        // A form is compared with a sound one: mistakes are said once.
        return own.length > 0 ? own : wrongWideForm(runbook, id, drawing);
      }),
      ...strayWideForms(runbook),
      ...[...figures].flatMap(([id, words]) => {
        const svg = drawings.get(id);
        // What is no drawing shows no words either, and is reported itself.
        if (svg) return isDrawing(svg) ? unusedWords(runbook, words, svg) : [];
        if (runbook.present.has(`figures/${id}.svg`)) return [];
        // Where a page shows it, that is where it is missing.
        if ([...runbook.pages.values()].some((page) => figuresOn(page).includes(id))) return [];
        const found = `words without a drawing`;
        const expected = `${runbook.folder}/figures/${id}.svg`;
        return [diagnosticAtPath(words, [], { found, expected, advice: 'Add the drawing.' })];
      }),
      ...[...runbook.pages.values()].flatMap((page) => shownFigures(runbook, page)),
    ];
  });
}

function checkDrawing(
  content: Content,
  runbook: RunbookContent,
  id: string,
  svg: TextFile,
): Diagnostic[] {
  const words = runbook.figures.get(id);
  const parts = readDrawing(svg);
  // What is no XML can be judged no further.
  if (!Array.isArray(parts)) return [parts];
  const diagnostics = [...wrongParts(svg, parts), ...wrongLinks(runbook, svg, parts)];
  if (words) {
    const texts = parts.filter((part) => part.kind === 'text');
    const isExempt = exemptionsOf(content, runbook);
    const catalogue = content.parameters?.value ?? {};
    const isKey = (name: string) => Object.hasOwn(words.value.text, name);
    return [
      ...diagnostics,
      ...halfBraces(svg, isKey),
      ...texts.flatMap((text) => literalTexts(svg, words, text, isExempt)),
      ...texts.flatMap((text) => unknownKeys(runbook, catalogue, svg, words, text)),
    ];
  }
  if (runbook.present.has(`figures/${id}.yaml`)) return diagnostics;
  const expected = `${runbook.folder}/figures/${id}.yaml with title and description in every locale`;
  const advice = 'Add the file: it holds the alternative text.';
  return [
    ...diagnostics,
    diagnosticAt(svg, 0, { found: 'a drawing without words', expected, advice }),
  ];
}

type Text = Extract<DrawingPart, { kind: 'text' }>;

/** Texts that no key replaces, and that are no names either. */
function literalTexts(
  svg: TextFile,
  words: YamlFile<FigureWords>,
  { source, parent, start }: Text,
  isExempt: IsExempt,
): Diagnostic[] {
  const literal = outsideBraces(source).trim();
  if (literal === '' || (parent !== 'text' && parent !== 'tspan')) return [];
  if (locales.every((locale) => isExempt(literal, locale))) return [];
  const found = `the text “${source.trim()}”`;
  const expected = 'a placeholder `{{key}}`, or one of `names` in runbook.yaml';
  const known = Object.entries(words.value.text).find(([, text]) =>
    Object.values(text).includes(literal),
  );
  const advice = known
    ? `Write \`{{${known[0]}}}\`, which ${words.file} has in every language.`
    : `Give it a key below \`text\` in ${words.file}.`;
  return [diagnosticAt(svg, start, { found, expected, advice })];
}

/** Keys that are neither a text nor one of the values that the runbook asks for. */
function unknownKeys(
  { structure }: RunbookContent,
  catalogue: Record<string, ParameterDefinition>,
  svg: TextFile,
  words: YamlFile<FigureWords>,
  text: Text,
): Diagnostic[] {
  // What the runbook asks for is known only of a file that could be read.
  if (structure === undefined) return [];
  return findBraced(text.source).flatMap(({ name, start }) => {
    const key = name.trim();
    if (Object.hasOwn(words.value.text, key) || mayList(structure.value, catalogue, key)) return [];
    const expected = `a key below \`text\` in ${words.file}`;
    const keys = Object.keys(words.value.text);
    const unused = keys.filter((known) => !svg.text.includes(`{{${known}}}`));
    const closest = closestName(key, unused) ?? closestName(key, keys);
    const advice =
      closest === undefined
        ? 'Add the text in every locale, or name one of `parameters` in runbook.yaml.'
        : `Write \`${closest}\` in both files, or add the text in every locale.`;
    const found = `\`{{${key}}}\``;
    const diagnostic = diagnosticAt(svg, text.start + start, { found, expected, advice });
    if (!definitionIn(catalogue, key)) return [diagnostic];
    // A value that the list lacks, and other places have too, is told there.
    const { line } = structure.placeOf(['parameters']);
    return [{ ...diagnostic, follows: [oneLine(structure.file, line)] }];
  });
}

function isDrawing(svg: TextFile): boolean {
  const parts = readDrawing(svg);
  return (
    Array.isArray(parts) && parts.some((part) => part.kind === 'element' && part.name === 'svg')
  );
}

function unusedWords(
  { structure }: RunbookContent,
  words: YamlFile<FigureWords>,
  svg: TextFile,
): Diagnostic[] {
  const used = new Set(findBraced(svg.text).map(({ name }) => name.trim()));
  const known = [...Object.keys(words.value.text), ...(structure?.value.parameters ?? [])];
  // An unknown key, which is reported itself, may be meant to be any of them.
  if ([...used].some((key) => !known.includes(key))) return [];
  return Object.keys(words.value.text).flatMap((key) => {
    if (used.has(key)) return [];
    const expected = `\`{{${key}}}\` in ${svg.file}`;
    const details = {
      found: `the text \`${key}\` unused`,
      expected,
      advice: 'Use it, or remove it.',
    };
    // Words that stand in the drawing itself, which are reported there, may be these.
    const follows = [allLines(svg.file)];
    return [{ ...diagnosticAtPath(words, ['text', key], details), follows }];
  });
}
