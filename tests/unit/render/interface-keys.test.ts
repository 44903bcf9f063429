import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { ESLint, type Rule } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { loadInterface } from '../../../src/content/read/load.ts';
import { isPluralMap, type InterfaceStrings } from '../../../src/content/schemas/interface.ts';
import { browserKeys, searchKeys, valuesFileKeys } from '../../../src/render/browser-strings.ts';
import { awayKeys, keepKeys } from '../../../src/render/offline-strings.ts';
import { pickStrings } from '../../../src/render/pick-strings.ts';
import { rareKeys } from '../../../src/render/rare-strings.ts';
import { sourceLocale } from '../../../src/locales.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The literals of some sources as the parser gives them: whole texts, and templates by their fixed parts. */
async function literalsIn(...patterns: string[]): Promise<readonly (readonly string[])[]> {
  const literals: string[][] = [];
  const collect: Rule.RuleModule = {
    create: () => ({
      Literal({ value }) {
        if (typeof value === 'string') literals.push([value]);
      },
      TemplateLiteral({ quasis }) {
        literals.push(quasis.map(({ value }) => value.raw));
      },
    }),
  };
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      ...astro.configs.base,
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser },
      },
      {
        files: ['**/*.{ts,astro}'],
        plugins: { test: { rules: { collect } } },
        rules: { 'test/collect': 'error' },
      },
      { ignores: ['src/render/browser-strings.ts', 'src/content/schemas/interface-params.ts'] },
    ],
  });
  const results = await eslint.lintFiles(patterns);
  assert.deepEqual(
    results.flatMap(({ messages }) => messages),
    [],
  );
  return literals;
}

function keysOf(strings: InterfaceStrings, above = ''): string[] {
  return Object.entries(strings).flatMap(([name, value]) => {
    const key = `${above}${name}`;
    return typeof value === 'string' || isPluralMap(value) ? [key] : keysOf(value, `${key}.`);
  });
}

/** The keys that no literal names; a template counts for the keys that begin and end as it does. */
function unused(keys: readonly string[], literals: readonly (readonly string[])[]): string[] {
  const names = (key: string) =>
    literals.some(([start = '', ...rest]) => {
      const end = rest.at(-1);
      if (end === undefined) return key === start;
      return start.includes('.') && key.startsWith(start) && key.endsWith(end);
    });
  return keys.filter((key) => !names(key));
}

test('every interface string is shown somewhere', async () => {
  const literals = await literalsIn('src/**/*.ts', 'src/**/*.astro');
  assert.deepEqual(unused(keysOf(loadInterface(sourceLocale)), literals), []);
});

test('every string that a page embeds is shown by a script', async () => {
  const literals = await literalsIn('src/components/**/*.ts');
  const keys = [
    ...browserKeys,
    ...searchKeys,
    ...valuesFileKeys,
    ...rareKeys,
    ...keepKeys,
    ...awayKeys,
  ];
  assert.deepEqual(unused(keys, literals), []);
});

test('a string that nothing shows is found', () => {
  const literals = [['form.open'], ['form.groups.', ''], ['', '.', '']];
  const keys = ['form.open', 'form.groups.request', 'form.close'];
  assert.deepEqual(unused(keys, literals), ['form.close']);
});

test('a page embeds the strings that it is asked for, and their absence stops the build', () => {
  const strings = {
    search: { more: { other: '{count} mehr' }, start: 'Anfang' },
    site: { name: 'x' },
  };
  assert.deepEqual(pickStrings(strings, ['search.more'], 'fr'), {
    search: { more: { other: '{count} mehr' } },
  });
  assert.throws(() => pickStrings(strings, ['search.more', 'search.none'], 'fr'), {
    message: 'No text search.none in content/interface/fr.yaml.',
  });
});
