import { powershellTools } from '../../powershell/build.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import { definitionIn } from './definition-in.ts';

/** Braces that are missing, or one too many, around a name; those of a placeholder and of a table are left out. */
const patterns: readonly RegExp[] = [
  /(?<![{$@])\{(?:\{)?([A-Za-z]\w*)\}(?!\})/g,
  /(?<!\{)\{([A-Za-z]\w*)\}\}/g,
  /\{\{([A-Za-z]\w*)(?![\w\s]*\})/g,
  /(?<![\w{$.@-])([A-Za-z]\w*)\}\}/g,
];

/** The name of a variable in a literal, where PowerShell prints it as it is. */
const inLiteral = /\$\{?([A-Za-z]\w*)\}?/g;

/**
 * Finds where the name of a parameter stands in a command as something that readers would copy as it is: with half of its
 * braces, or as a variable in single quotes.
 */
export function halfPlaceholders(
  command: TextFile,
  definitions: Readonly<Record<string, ParameterDefinition>>,
): Diagnostic[] {
  const { text } = command;
  const code = powershellTools.maskedCode(text);
  const variables = powershellTools.literals(text).flatMap(({ start, end }) =>
    placesOf(text.slice(start, end), inLiteral)
      .filter(({ written }) => !code.includes(written))
      .map((place) => ({ ...place, index: start + place.index })),
  );
  const isKnown = (name: string) => definitionIn(definitions, name) !== undefined;
  const braces = patterns.flatMap((pattern) => placesOf(text, pattern));
  return said(command, [...braces, ...variables], isKnown, 'copy');
}

/** Finds where a name stands in a drawing with half of its braces, so that readers would see it as it is. */
export function halfBraces(svg: TextFile, isKnown: (name: string) => boolean): Diagnostic[] {
  const braces = patterns.flatMap((pattern) => placesOf(svg.text, pattern));
  return said(svg, braces, isKnown, 'see');
}

function said(
  file: TextFile,
  places: ReturnType<typeof placesOf>,
  isKnown: (name: string) => boolean,
  deed: 'copy' | 'see',
): Diagnostic[] {
  return places.flatMap(({ written, name, index }) => {
    if (!isKnown(name)) return [];
    const found = `\`${written}\`, which readers would ${deed} as it is`;
    const expected = `the placeholder \`{{${name}}}\``;
    return [diagnosticAt(file, index, { found, expected, advice: 'Write it so.' })];
  });
}

function placesOf(text: string, pattern: RegExp) {
  return Array.from(text.matchAll(pattern), ({ 0: written, 1: name = '', index }) => ({
    written,
    name,
    index,
  }));
}
