import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import { findBraced, outsideBraces } from '../../parameters/placeholder.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { FigureWords } from '../schemas/figure.ts';
import { locales } from '../../locales.ts';
import { exemptionsOf, type IsExempt } from './prose/do-not-translate.ts';

/** Reports drawings without texts or with parts that pages may not have, and pages without their drawings. */
export function checkFigures(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const { drawings, figures } = runbook;
    const isExempt = exemptionsOf(content, runbook);
    return [
      ...[...drawings].flatMap(([id, drawing]) => checkDrawing(runbook, id, drawing, isExempt)),
      ...[...figures].flatMap(([id, words]) => {
        const svg = drawings.get(id);
        if (svg) return unusedWords(words, svg);
        if (runbook.present.has(`figures/${id}.svg`)) return [];
        const found = `words without a drawing`;
        const expected = `${runbook.folder}/figures/${id}.svg`;
        return [diagnosticAtPath(words, [], { found, expected, advice: 'Add the drawing.' })];
      }),
      ...[...runbook.pages.values()].flatMap((page) => unknownFigures(runbook, page)),
    ];
  });
}

const forbidden: { pattern: RegExp; found: string; advice: string }[] = [
  {
    pattern: /\sstyle\s*=/,
    found: 'a style attribute',
    advice: 'Use a class: the page’s policy blocks inline styles.',
  },
  { pattern: /<style\b/, found: 'a <style> element', advice: 'Use a class of src/styles.' },
  { pattern: /<script\b|\son\w+\s*=/, found: 'a script', advice: 'Remove it.' },
  {
    pattern: /\b(?:href|src)\s*=\s*["'](?:https?:)?\/\//,
    found: 'an outside address',
    advice: 'Remove it: the site requests nothing from elsewhere.',
  },
];

function checkDrawing(
  runbook: RunbookContent,
  id: string,
  svg: TextFile,
  isExempt: IsExempt,
): Diagnostic[] {
  const words = runbook.figures.get(id);
  const diagnostics = forbidden.flatMap(({ pattern, found, advice }) => {
    const at = svg.text.search(pattern);
    return at < 0 ? [] : [diagnosticAt(svg, at, { found, expected: 'none', advice })];
  });
  if (!/\sviewBox\s*=/.test(svg.text)) {
    const advice = 'Add it, so that the drawing fits a narrow screen.';
    diagnostics.push(
      diagnosticAt(svg, 0, { found: 'no viewBox', expected: 'one on <svg>', advice }),
    );
  }
  if (!words && !runbook.present.has(`figures/${id}.yaml`)) {
    const expected = `${runbook.folder}/figures/${id}.yaml with title and description in every locale`;
    const advice = 'Add the file: it holds the alternative text.';
    return [
      ...diagnostics,
      diagnosticAt(svg, 0, { found: 'a drawing without words', expected, advice }),
    ];
  }
  if (!words) return diagnostics;
  return [...diagnostics, ...literalTexts(svg, words, isExempt), ...unknownKeys(svg, words)];
}

/** Texts that no key replaces, and that are no names either. */
function literalTexts(
  svg: TextFile,
  words: YamlFile<FigureWords>,
  isExempt: IsExempt,
): Diagnostic[] {
  return Array.from(svg.text.matchAll(/<(?:text|tspan)\b[^>]*>([^<]+)</g)).flatMap((match) => {
    const [whole, inner = ''] = match;
    const literal = outsideBraces(inner).trim();
    if (literal === '' || locales.every((locale) => isExempt(literal, locale))) return [];
    const found = `the text “${inner.trim()}”`;
    const expected = 'a placeholder `{{key}}`, or one of `names` in runbook.yaml';
    const advice = `Give it a key below \`text\` in ${words.file}.`;
    const offset = match.index + whole.lastIndexOf(inner);
    return [diagnosticAt(svg, offset, { found, expected, advice })];
  });
}

/** Keys without a text, wherever they stand in the drawing: the page fills them all. */
function unknownKeys(svg: TextFile, words: YamlFile<FigureWords>): Diagnostic[] {
  return findBraced(svg.text).flatMap(({ name, start }) => {
    const key = name.trim();
    if (Object.hasOwn(words.value.text, key)) return [];
    const expected = `a key below \`text\` in ${words.file}`;
    const advice = 'Add the text in every locale.';
    return [diagnosticAt(svg, start, { found: `\`{{${key}}}\``, expected, advice })];
  });
}

function unusedWords(words: YamlFile<FigureWords>, svg: TextFile): Diagnostic[] {
  const used = new Set(findBraced(svg.text).map(({ name }) => name.trim()));
  return Object.keys(words.value.text).flatMap((key) => {
    if (used.has(key)) return [];
    const expected = `\`{{${key}}}\` in ${svg.file}`;
    const found = `the text \`${key}\` unused`;
    return [
      diagnosticAtPath(words, ['text', key], { found, expected, advice: 'Use it, or remove it.' }),
    ];
  });
}

function unknownFigures(
  { drawings, folder, pages, present }: RunbookContent,
  page: MdxFile,
): Diagnostic[] {
  const shown = idsOn(page);
  const unknown = page.elements.flatMap(({ name, attributes, line, column }) => {
    const id = attributes.get('id')?.value;
    if (name !== 'Figure' || id === undefined) return [];
    if (present.has(`figures/${id}.svg`)) return [];
    const details = { found: `<Figure id="${id}">`, expected: `${folder}/figures/${id}.svg` };
    return [
      { file: page.file, line, column, ...details, advice: 'Add the drawing, or correct the id.' },
    ];
  });
  const elsewhere = pages.size === locales.length ? [...drawings.keys()] : [];
  const missing = elsewhere.filter((id) => !shown.includes(id));
  const place = { file: page.file, line: 1, column: 1 };
  const advice = 'Show every drawing in every locale.';
  return [
    ...unknown,
    ...missing.map((id) => ({
      ...place,
      found: 'no figure',
      expected: `<Figure id="${id}" />`,
      advice,
    })),
  ];
}

function idsOn(page: MdxFile): string[] {
  return page.elements
    .filter(({ name }) => name === 'Figure')
    .map(({ attributes }) => attributes.get('id')?.value ?? '');
}
