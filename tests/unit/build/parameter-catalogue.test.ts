import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadParameters } from '../../../src/content/read/load.ts';
import { catalogueModules } from '../../../src/build/parameter-catalogue.ts';
import { isParameters } from '../../../src/components/page/embedded-guards.ts';
import { locales } from '../../../src/locales.ts';

const modules = catalogueModules();

async function parametersIn(locale: string): Promise<unknown> {
  const watched: string[] = [];
  const id = modules.resolveId(`virtual:fieldbook/parameters-${locale}`) ?? '';
  const code = modules.load.call({ addWatchFile: (file) => watched.push(file) }, id) ?? '';
  assert.match(watched.join(), /parameters\.yaml$/);
  const loaded: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return typeof loaded === 'object' && loaded !== null && 'parameters' in loaded
    ? loaded.parameters
    : undefined;
}

for (const locale of locales) {
  test(`the module for ${locale} has every parameter with its label in that language`, async () => {
    const parameters = await parametersIn(locale);
    assert.ok(isParameters(parameters));
    assert.deepEqual(
      parameters.map(({ name, label }) => [name, label]),
      Object.entries(loadParameters()).map(([name, { label }]) => [name, label[locale]]),
    );
  });
}

test('other modules are left to others', () => {
  assert.equal(modules.resolveId('./values-file.ts'), undefined);
  assert.equal(modules.load.call({ addWatchFile: () => undefined }, './values-file.ts'), undefined);
});
