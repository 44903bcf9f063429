import type { Diagnostic } from '../../diagnostic.ts';
import type { TypeKey } from '../../parameters/types/value-type.ts';
import { valueTypes } from '../../parameters/types/index.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import { adviceFor } from '../schemas/key-help.ts';
import { parameterCatalogueSchema, type ParameterDefinition } from '../schemas/parameter.ts';
import { parameterTypeHelp } from '../schemas/parameter-type-help.ts';

type Catalogue = YamlFile<Record<string, ParameterDefinition>>;

const typeKeys: readonly TypeKey[] = ['choices', 'maxLength', 'min', 'max', 'pattern', 'extension'];

/** Holds every parameter to the keys that its type needs, and to those that it knows. */
export function checkParameterKeys(content: Content): Diagnostic[] {
  const catalogue = content.parameters;
  if (!catalogue) return [];
  return Object.entries(catalogue.value).flatMap(([name, definition]) => [
    ...checkTypeKeys(catalogue, name, definition),
    ...checkStandIn(catalogue, name, definition),
  ]);
}

/** Whether a definition lacks a key that its type needs; checks that depend on the key then skip it. */
export function lacksTypeKey(definition: ParameterDefinition): boolean {
  const { keys = {} } = valueTypes[definition.type];
  return typeKeys.some((key) => keys[key] === 'required' && definition[key] === undefined);
}

/** Whether the type of a definition knows a key; one that it does not know is reported as that. */
export function takesKey({ type }: ParameterDefinition, key: TypeKey): boolean {
  const { keys = {} } = valueTypes[type];
  return key in keys;
}

function typesThatTake(key: TypeKey): string[] {
  const types = Object.entries(valueTypes).filter(([, { keys = {} }]) => key in keys);
  return types.map(([type]) => type);
}

function checkTypeKeys(catalogue: Catalogue, name: string, definition: ParameterDefinition) {
  const { type } = definition;
  const { keys = {} } = valueTypes[type];
  return typeKeys.flatMap((key) => {
    if (definition[key] === undefined && keys[key] === 'required') {
      const details = { found: `nothing at \`${name}.${key}\``, expected: `\`${key}\`` };
      const advice = `Type ${type} needs it. ${adviceFor(parameterCatalogueSchema, [name, key]) ?? ''}`;
      return [diagnosticAtPath(catalogue, [name, key], { ...details, advice })];
    }
    if (definition[key] !== undefined && !(key in keys)) {
      const found = `\`${name}.${key}\` for type ${type}`;
      const types = typesThatTake(key);
      const expected = `\`${key}\` only for type ${types.join(', ')}`;
      const advice = `Remove it, or write ${types.map((known) => `\`type: ${known}\``).join(' or ')}.`;
      return [diagnosticAtPath(catalogue, [name, key], { found, expected, advice })];
    }
    return [];
  });
}

/** A command needs something to show until the reader gives a value: closed types a default, others an example. */
function checkStandIn(catalogue: Catalogue, name: string, definition: ParameterDefinition) {
  const { type, example, default: byDefault, defaultFrom } = definition;
  if (valueTypes[type].isClosed) {
    if (byDefault !== undefined || defaultFrom !== undefined) return [];
    const found = `nothing at \`${name}.default\``;
    const expected = `a \`default\` or \`defaultFrom\`: a field of type ${type} is never empty`;
    const value = definition.choices?.[0]?.value ?? parameterTypeHelp[type].example;
    const advice = `Write the value that most readers need, as \`default: ${value}\`.`;
    return [diagnosticAtPath(catalogue, [name, 'default'], { found, expected, advice })];
  }
  if (example !== undefined || byDefault !== undefined) return [];
  const found = `nothing at \`${name}.example\``;
  const expected = 'an `example`: it stands in commands until the reader gives a value';
  const advice = `Write one, as \`example: ${parameterTypeHelp[type].example}\`.`;
  return [diagnosticAtPath(catalogue, [name, 'example'], { found, expected, advice })];
}
