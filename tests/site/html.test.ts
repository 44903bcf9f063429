import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { elementsIn, parsePage } from '../../src/build/html.ts';
import { locales } from '../../src/locales.ts';
import { dist } from '../support/dist.ts';
import { fixtureDist } from '../support/fixture-site.ts';
import { sample } from '../support/size.ts';
import { realBundles, removeUnpacked } from '../support/unpacked.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // What writes the pages chooses between `hidden` and `hidden=""`; both mean the same.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // The names of product and version make a runbook's title long; search engines may cut the end.
      'long-title': 'off',
      // Safari takes a list without markers for one only if its role says so.
      'no-redundant-role': 'off',
      // The output of a command is shown as the command writes it.
      'no-trailing-whitespace': 'off',
      // Nothing may come from elsewhere; what comes from the site itself needs no digest.
      'require-sri': ['error', { target: 'crossorigin' }],
      // The form with the reader's values is never sent: they count as they are typed.
      'wcag/h32': 'off',
    },
  }),
);

async function problemsIn(file: string): Promise<string[]> {
  const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${line}:${column} ${message} (${ruleId}) at ${selector ?? 'no element'}`,
    ),
  );
}

function pagesIn(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder }).sort();
}

test('a page that is not valid is found out', async () => {
  const { results } = await validator.validateString('<!doctype html><p><div id="a b"></div></p>');
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  assert.ok(rules.includes('no-implicit-close') || rules.includes('close-order'), rules.join());
});

for (const [site, folder] of Object.entries({ site: dist, 'fixture site': fixtureDist })) {
  for (const path of pagesIn(folder)) {
    test(`${path} of the ${site} is valid HTML`, async () => {
      assert.deepEqual(await problemsIn(join(folder, path)), []);
    });
  }
}

for (const scope of ['all', ...sample(locales)]) {
  test(`the pages of the bundle ${scope} are valid HTML`, async () => {
    const folder = realBundles.unpacked(scope);
    const pages = pagesIn(folder);
    assert.ok(pages.length > 0);
    for (const path of pages) assert.deepEqual(await problemsIn(join(folder, path)), [], path);
  });
}

after(removeUnpacked);

test('no page shows a placeholder in place of a value', () => {
  for (const root of [dist, fixtureDist])
    for (const page of pagesIn(root)) {
      const elements = [...elementsIn(parsePage(readFileSync(join(root, page), 'utf8')))];
      const shown = elements.filter(({ tagName }) => tagName !== 'script' && tagName !== 'style');
      const texts = shown.flatMap(({ childNodes }) =>
        childNodes.flatMap((node) => ('value' in node ? [node.value] : [])),
      );
      assert.deepEqual(
        texts.filter((text) => /\{\{\w/.test(text)),
        [],
        page,
      );
    }
});
