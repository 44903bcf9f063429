import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadInterface, loadParameters } from '../../../src/content/read/load.ts';
import { languageModules } from '../../../src/render/language-modules.ts';
import { isMap, isParameters, isStrings } from '../../../src/components/page/embedded-guards.ts';
import { message } from '../../../src/parameters/messages.ts';
import { problemCodes } from '../../../src/parameters/types/problems.ts';
import { locales } from '../../../src/locales.ts';

const modules = languageModules();

async function exportsOf(name: string): Promise<Record<string, unknown>> {
  const watched: string[] = [];
  const id = modules.resolveId(`virtual:fieldbook/${name}`) ?? '';
  const code = modules.load.call({ addWatchFile: (file) => watched.push(file) }, id) ?? '';
  assert.match(watched.join(), /parameters\.yaml.*fr\.yaml/);
  const loaded: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return isMap(loaded) ? loaded : {};
}

for (const locale of locales) {
  test(`the module for ${locale} has every parameter with its label in that language`, async () => {
    const { parameters } = await exportsOf(`parameters-${locale}`);
    assert.ok(isParameters(parameters));
    assert.deepEqual(
      parameters.filter(({ group }) => group !== 'purpose').map(({ name, label }) => [name, label]),
      Object.entries(loadParameters()).map(([name, { label }]) => [name, label[locale]]),
    );
  });

  test(`the module for ${locale} of problems has the text of every problem`, async () => {
    const { strings } = await exportsOf(`problems-${locale}`);
    assert.ok(isStrings(strings));
    for (const code of problemCodes) {
      const key = `validation.${code}`;
      assert.equal(message(strings, key), message(loadInterface(locale), key));
    }
  });

  test(`the module of search for ${locale} has its strings`, async () => {
    const { strings } = await exportsOf(`search-${locale}`);
    assert.ok(isStrings(strings));
    assert.equal(message(strings, 'search.start'), message(loadInterface(locale), 'search.start'));
  });
}

test('the module of search has what the glossary forbids, its synonyms and the English words', async () => {
  const { concepts } = await exportsOf('search-fr');
  assert.ok(Array.isArray(concepts));
  const undo: unknown = concepts.find(([preferred]: unknown[]) => preferred === 'annuler');
  const firewall: unknown = concepts.find(([preferred]: unknown[]) => preferred === 'pare-feu');
  assert.ok(Array.isArray(undo) && undo.includes('retour arrière') && undo.includes('roll back'));
  assert.ok(Array.isArray(firewall) && firewall.includes('firewall'));
});

test('other modules are left to others', () => {
  assert.equal(modules.resolveId('./values-file.ts'), undefined);
  assert.equal(modules.load.call({ addWatchFile: () => undefined }, './values-file.ts'), undefined);
});
