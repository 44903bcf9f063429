import { loadInterface } from '../../src/content/read/load.ts';
import { isPluralMap, type InterfaceStrings } from '../../src/content/schemas/interface.ts';
import { sourceLocale } from '../../src/locales.ts';

/** A type with every key of the interface strings, so that the compiler knows the keys and their slots. */
export function interfaceParamsText(): string {
  const members = [...textsOf(loadInterface(sourceLocale))].map(([key, text]) => {
    const names = new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => `'${name}'`));
    return `  '${key}': ${[...names].join(' | ') || 'never'};`;
  });
  return [
    `// Written by \`npm run docs\` from content/interface/${sourceLocale}.yaml.`,
    '',
    '/** The names of the parameters of every interface string, by its key. */',
    'export interface InterfaceParams {',
    ...members,
    '}',
  ].join('\n');
}

/** Every string with its key; the plural forms of one are taken together. */
function* textsOf(strings: InterfaceStrings, above = ''): Generator<[key: string, text: string]> {
  for (const [name, value] of Object.entries(strings)) {
    const key = `${above}${name}`;
    if (typeof value === 'string') yield [key, value];
    else if (isPluralMap(value)) yield [key, JSON.stringify(value)];
    else yield* textsOf(value, `${key}.`);
  }
}
