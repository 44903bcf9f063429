import { isDeepStrictEqual } from 'node:util';
import { isSafePattern } from 'redos-detector';
import { oneLine, type Diagnostic } from '../../diagnostic.ts';
import { closestName } from '../read/closest-name.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile, type YamlPath } from '../read/yaml-file.ts';
import { parseValue } from '../../parameters/values.ts';
import { valueTypes } from '../../parameters/types/index.ts';
import { parameterTypeHelp } from '../schemas/parameter-type-help.ts';
import type { ContentValue, ParameterDefinition } from '../schemas/parameter.ts';
import { definitionIn } from './definition-in.ts';
import { takesKey } from './parameter-keys.ts';
import { isUnjudged } from './parameter-limits.ts';
import { valuesOf } from './parameters.ts';

type Catalogue = YamlFile<Record<string, ParameterDefinition>>;

/** Holds examples and defaults to the type of their own parameter, and to the form that goes into commands: pages take them as they are. */
export function checkParameterValues(content: Content): Diagnostic[] {
  const catalogue = content.parameters;
  if (!catalogue) return [];
  return Object.entries(catalogue.value).flatMap(([name, definition]) => [
    ...checkValue(catalogue, [name, 'example'], definition, definition.example),
    ...checkValue(catalogue, [name, 'default'], definition, definition.default),
    ...checkDefaultFrom(catalogue, name, definition),
    ...checkPattern(catalogue, name, definition),
  ]);
}

function checkValue(
  catalogue: Catalogue,
  path: YamlPath,
  definition: ParameterDefinition,
  value: ContentValue | undefined,
): Diagnostic[] {
  if (value === undefined || isUnjudged(definition) || hasBadPattern(definition)) return [];
  const { isList = false } = valueTypes[definition.type];
  const raw = Array.isArray(value) ? value.join('\n') : String(value);
  const result = isList === Array.isArray(value) ? parseValue(definition, raw) : undefined;
  if (result?.ok) {
    if (isDeepStrictEqual(result.value, value)) return [];
    const found = `${JSON.stringify(value)} at \`${path.join('.')}\``;
    const expected = `${JSON.stringify(result.value)}, which is how it goes into commands`;
    return [
      diagnosticAtPath(catalogue, path, {
        found,
        expected,
        advice: `Write ${JSON.stringify(result.value)}.`,
      }),
    ];
  }
  // A character that nobody sees is reported as such.
  if (result?.problem.code === 'invisible') return [];
  const reason = result ? ` (${result.problem.code})` : '';
  const found = `${JSON.stringify(value)} at \`${path.join('.')}\`${reason}`;
  const expected = result
    ? `a valid ${definition.type}`
    : isList
      ? 'a YAML list'
      : 'a single value';
  return [
    diagnosticAtPath(catalogue, path, {
      found,
      expected,
      advice: limitAdvice(definition, result?.problem.code) ?? valueAdvice(definition, isList),
    }),
  ];
}

/** What to write where a limit of the definition's own refuses a value. */
function limitAdvice(definition: ParameterDefinition, code: string | undefined) {
  const { pattern = '', maxLength, min, max } = definition;
  switch (code) {
    case 'pattern':
    case 'pattern-separators':
    case 'pattern-character':
    case 'pattern-length':
    case 'look-alike':
      return `Write a value that matches \`${pattern}\`, or correct the pattern.`;
    case 'too-long':
      return maxLength === undefined
        ? undefined
        : `Write at most ${String(maxLength)} characters, or correct \`maxLength\`.`;
    case 'too-small':
    case 'too-big': {
      const limits = [min === undefined ? '' : `at least ${String(min)}`];
      if (max !== undefined) limits.push(`at most ${String(max)}`);
      return `Write a number of ${limits.filter(Boolean).join(' and ')}, or correct the limit.`;
    }
    default:
      return undefined;
  }
}

function valueAdvice(definition: ParameterDefinition, isList: boolean): string {
  const values = valuesOf(definition);
  if (values.length > 0) return `Write ${values.join(' or ')}.`;
  const { example } = parameterTypeHelp[definition.type];
  return `Write ${isList ? 'a list' : 'one value'}, as \`${example}\`, or correct the type.`;
}

function checkDefaultFrom(catalogue: Catalogue, name: string, definition: ParameterDefinition) {
  const { defaultFrom } = definition;
  if (!defaultFrom) return [];
  const decider = definitionIn(catalogue.value, defaultFrom.parameter);
  if (decider && isUnjudged(decider)) return [];
  const path = [name, 'defaultFrom'];
  const possible = valuesOf(decider);
  if (possible.length === 0 || defaultFrom.parameter === name) {
    const found = `\`${defaultFrom.parameter}\` as what decides the default`;
    const expected = 'another parameter, of type choice or boolean';
    const details = {
      found,
      expected,
      advice: 'Name the parameter on whose value the default depends.',
    };
    const told = diagnosticAtPath(catalogue, [...path, 'parameter'], details);
    // The catalogue may misspell the name of the one that is meant, which is told there.
    const names = Object.keys(catalogue.value);
    const meant = decider ? undefined : closestName(defaultFrom.parameter, names);
    if (meant === undefined) return [told];
    const { line } = catalogue.placeOf([meant]);
    return [{ ...told, follows: [oneLine(catalogue.file, line)] }];
  }
  const cases = Object.keys(defaultFrom.cases);
  const unexpected = cases.filter((key) => !possible.includes(key));
  const missing = possible.filter((key) => !cases.includes(key));
  const details = {
    expected: `exactly ${possible.map((value) => value || "''").join(', ')}`,
    advice: 'Give one case for each value.',
  };
  const found = `the cases ${cases.join(', ')}`;
  return [
    ...(unexpected.length + missing.length > 0
      ? [diagnosticAtPath(catalogue, [...path, 'cases'], { found, ...details })]
      : []),
    ...Object.entries(defaultFrom.cases).flatMap(([key, entry]) =>
      checkValue(catalogue, [...path, 'cases', key, 'default'], definition, entry.default),
    ),
  ];
}

function checkPattern(catalogue: Catalogue, name: string, definition: ParameterDefinition) {
  const { pattern = '' } = definition;
  if (!takesKey(definition, 'pattern')) return [];
  const reason = whyUnreadable(definition);
  if (reason !== undefined) {
    const found = `the pattern \`${pattern}\` (${reason})`;
    const advice =
      'Write a regular expression, as `^[A-Z]{2}\\d+$`, with a backslash before a literal ( [ { . + * or ?.';
    const details = { found, expected: 'a regular expression', advice };
    return [diagnosticAtPath(catalogue, [name, 'pattern'], details)];
  }
  if (isQuick(pattern)) return [];
  const found = `the pattern \`${pattern}\`, which can take without end to refuse a text`;
  const expected = 'one that can match each text in few ways';
  const advice =
    'Repeat nothing that repeats already, and let no two repetitions in a row take the same letter.';
  return [diagnosticAtPath(catalogue, [name, 'pattern'], { found, expected, advice })];
}

/** Whether a pattern is reported itself: no value is then tried against it. */
function hasBadPattern(definition: ParameterDefinition): boolean {
  const { pattern } = definition;
  return pattern !== undefined && (whyUnreadable(definition) !== undefined || !isQuick(pattern));
}

/** Whether a pattern refuses every text soon; the page tries it at each key. */
function isQuick(pattern: string): boolean {
  // A number of steps rather than a time: the answer is the same on every machine.
  const limits = { timeout: Infinity, maxSteps: 5000, maxScore: 50 };
  return isSafePattern(`^(?:${pattern})$`, { unicode: true, ...limits }).safe;
}

/** The error in the pattern of a parameter, with which no value can be judged. */
function whyUnreadable({ pattern = '' }: ParameterDefinition): string | undefined {
  try {
    new RegExp(pattern, 'u');
    // The judge reads fewer forms than the newest browsers, as the older browsers of readers do.
    isQuick(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*: /s, '') : String(error);
  }
}
