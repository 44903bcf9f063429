import { isDeepStrictEqual } from 'node:util';
import type { ContentFinding } from '../finding.ts';
import type { Content } from '../read/load-content.ts';
import { findingAtPath, type YamlFile, type YamlPath } from '../read/yaml-file.ts';
import { parseValue } from '../../parameters/values.ts';
import type { ContentValue, ParameterDefinition } from '../schemas/parameter.ts';
import { valuesOf } from './parameters.ts';

type Catalogue = YamlFile<Record<string, ParameterDefinition>>;

/** Holds examples and defaults to the type of their own parameter, and to the form that goes into commands: pages take them as they are. */
export function checkParameterValues(content: Content): ContentFinding[] {
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
): ContentFinding[] {
  if (value === undefined) return [];
  const isList = definition.type.endsWith('-list');
  const raw = Array.isArray(value) ? value.join('\n') : String(value);
  const result = isList === Array.isArray(value) ? parseValue(definition, raw) : undefined;
  if (result?.ok) {
    if (isDeepStrictEqual(result.value, value)) return [];
    const found = `${JSON.stringify(value)} at \`${path.join('.')}\``;
    const expected = `${JSON.stringify(result.value)}, which is how it goes into commands`;
    return [findingAtPath(catalogue, path, { found, expected, advice: 'Write it so.' })];
  }
  const reason = result ? ` (${result.problem.code})` : '';
  const found = `${JSON.stringify(value)} at \`${path.join('.')}\`${reason}`;
  const expected = result
    ? `a valid ${definition.type}`
    : isList
      ? 'a YAML list'
      : 'a single value';
  return [
    findingAtPath(catalogue, path, { found, expected, advice: 'Correct the value or the type.' }),
  ];
}

function checkDefaultFrom(catalogue: Catalogue, name: string, definition: ParameterDefinition) {
  const { defaultFrom } = definition;
  if (!defaultFrom) return [];
  const decider = catalogue.value[defaultFrom.parameter];
  const path = [name, 'defaultFrom'];
  const possible = valuesOf(decider);
  if (possible.length === 0 || defaultFrom.parameter === name) {
    const found = `\`${defaultFrom.parameter}\` as what decides the default`;
    const expected = 'another parameter, of type choice or boolean';
    const words = { found, expected, advice: 'Correct the name.' };
    return [findingAtPath(catalogue, [...path, 'parameter'], words)];
  }
  const cases = Object.keys(defaultFrom.cases);
  const odd = cases.filter((key) => !possible.includes(key));
  const lost = possible.filter((key) => !cases.includes(key));
  const words = {
    expected: `exactly ${possible.join(', ')}`,
    advice: 'Give one case for each value.',
  };
  const found = `the cases ${cases.join(', ')}`;
  return [
    ...(odd.length + lost.length > 0
      ? [findingAtPath(catalogue, [...path, 'cases'], { found, ...words })]
      : []),
    ...Object.entries(defaultFrom.cases).flatMap(([key, entry]) =>
      checkValue(catalogue, [...path, 'cases', key, 'default'], definition, entry.default),
    ),
  ];
}

function checkPattern(catalogue: Catalogue, name: string, { pattern }: ParameterDefinition) {
  if (pattern === undefined) return [];
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch {
    const words = { found: `the pattern \`${pattern}\``, expected: 'a regular expression' };
    return [findingAtPath(catalogue, [name, 'pattern'], { ...words, advice: 'Correct it.' })];
  }
}
