import type { Diagnostic } from '../../diagnostic.ts';
import { longestValue } from '../../parameters/value-limit.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import { lacksTypeKey, takesKey } from './parameter-keys.ts';

type Catalogue = YamlFile<Record<string, ParameterDefinition>>;

/** Holds every parameter to limits that some value meets, and to choices that differ. */
export function checkParameterLimits(content: Content): Diagnostic[] {
  const catalogue = content.parameters;
  if (!catalogue) return [];
  return Object.entries(catalogue.value).flatMap(([name, definition]) => [
    ...checkRange(catalogue, name, definition),
    ...checkLength(catalogue, name, definition),
    ...checkChoices(catalogue, name, definition),
  ]);
}

/** Whether a definition is wrong in a way that is reported itself: no value is then held to it. */
export function isUnjudged(definition: ParameterDefinition): boolean {
  const { min, max, maxLength = 1 } = definition;
  const isRepeated = repeatedChoices(definition).length > 0;
  return lacksTypeKey(definition) || isCrossed(min, max) || !isLength(maxLength) || isRepeated;
}

function isLength(length: number): boolean {
  return length >= 1 && length <= longestValue;
}

function isCrossed(min: number | undefined, max: number | undefined): boolean {
  return min !== undefined && max !== undefined && min > max;
}

function checkRange(catalogue: Catalogue, name: string, definition: ParameterDefinition) {
  const { min, max } = definition;
  if (!isCrossed(min, max) || !takesKey(definition, 'max')) return [];
  const found = `\`max: ${String(max)}\` below \`min: ${String(min)}\` of \`${name}\``;
  const expected = 'a largest number that is not below the smallest';
  const advice = 'Exchange the two, or correct one of them.';
  return [diagnosticAtPath(catalogue, [name, 'max'], { found, expected, advice })];
}

function checkLength(catalogue: Catalogue, name: string, definition: ParameterDefinition) {
  const { maxLength = 1 } = definition;
  if (isLength(maxLength) || !takesKey(definition, 'maxLength')) return [];
  const found = `${String(maxLength)} at \`${name}.maxLength\``;
  const expected = `from 1 to ${longestValue}, which the form takes`;
  const advice = 'Write how many characters a text may have.';
  return [diagnosticAtPath(catalogue, [name, 'maxLength'], { found, expected, advice })];
}

function checkChoices(catalogue: Catalogue, name: string, definition: ParameterDefinition) {
  if (!takesKey(definition, 'choices')) return [];
  return repeatedChoices(definition).map(({ value, at }) => {
    const found = `the choice \`${value}\` of \`${name}\` a second time`;
    const expected = 'each value once, whatever its capitals';
    const advice = 'Correct the value, or remove the choice.';
    const path = [name, 'choices', at, 'value'];
    return diagnosticAtPath(catalogue, path, { found, expected, advice });
  });
}

/** The choices that came before: Windows PowerShell takes names that differ in capitals for the same. */
function repeatedChoices({ choices = [] }: ParameterDefinition): { value: string; at: number }[] {
  const values = choices.map(({ value }) => value.toLowerCase());
  return choices.flatMap(({ value }, at) =>
    values.indexOf(value.toLowerCase()) === at ? [] : [{ value, at }],
  );
}
