import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, shownStrings, soundFile } from './site.ts';

test('reports a missing string', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'interface-string-missing' }), [
    'content/interface/zh.yaml:1:1: found no string `site.home`, expected it, as in content/interface/en.yaml:2. Translate it into zh.',
  ]);
});

test('reports a string that English lacks', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'interface-string-extra' }), [
    'content/interface/ko.yaml:3:3: found the string `site.extra`, expected only what pages show. Remove it, or correct its name; `npm run docs` writes the list of what pages show from the English file.',
  ]);
});

test('reports slots that differ', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'interface-slots-differ' }), [
    'content/interface/ko.yaml:3:3: found the slots {user} in `site.greeting`, expected {name}, which pages fill. Use the same slots in every locale; `npm run docs` takes those that pages fill from English.',
  ]);
});

test('reports a slot in two pairs of braces', async () => {
  const file = 'content/interface/fr.yaml';
  const [problem = '', ...others] = await problemsOf(changed([file], '{name}', '{{name}}'));
  assert.match(problem, /^content\/interface\/fr\.yaml:3:3: found the slots \{\{name\}\} in /);
  assert.deepEqual(others, []);
});

test('reports a plural form without its number, but for one', async () => {
  const file = 'content/interface/fr.yaml';
  const [problem = '', ...others] = await problemsOf(changed([file], '{count} étapes', 'étapes'));
  assert.match(
    problem,
    /^content\/interface\/fr\.yaml:5:3: found the slots none in `runbook\.stepCo/,
  );
  assert.deepEqual(others, []);
  assert.deepEqual(await problemsOf(changed([file], '{count} étape"', 'une étape"')), []);
});

test('reports plural forms that the language does not have', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'interface-plural-forms' }), [
    'content/interface/ko.yaml:5:3: found the plural forms one, other in `runbook.stepCount`, expected other. Give the forms that ko has.',
  ]);
});

const languages = ['en', 'fr', 'ko', 'zh'].map((locale) => `content/interface/${locale}.yaml`);

/** The interface files of some languages with a text replaced. */
function changed(files: readonly string[], from: RegExp | string, to: string) {
  const texts = files.map((file) => [file, soundFile(file).replace(from, to)]);
  return { files: Object.fromEntries(texts) as Record<string, string> };
}

test('reports a string that pages show and all languages lack, once', async () => {
  assert.deepEqual(await problemsOf(changed(languages, /^  home: .*\n/m, '')), [
    'content/interface/en.yaml:1:1: found no string `site.home`, expected it, because pages show it. Write it in every language; `npm run docs` writes the list of what pages show from the English file. The same for content/interface/fr.yaml:1:1, content/interface/ko.yaml:1:1, content/interface/zh.yaml:1:1.',
  ]);
});

test('reports a section that all languages lack, once, and not each of its strings', async () => {
  const [first = '', ...others] = await problemsOf(changed(languages, /^site:\n(?: .*\n)+/m, ''));
  assert.match(first, /^content\/interface\/en\.yaml:1:1: found no section `site`, expected it, /);
  assert.deepEqual(others, []);
});

test('reports a misspelled key where it stands, and nothing of the languages that have it right', async () => {
  assert.deepEqual(await problemsOf(changed(['content/interface/en.yaml'], '  home:', '  hom:')), [
    'content/interface/en.yaml:2:3: found the string `site.hom`, expected `site.home`. Correct the name.',
  ]);
});

test('reports a text in the place of a section', async () => {
  const [english = ''] = languages;
  const site = changed([english], /^site:\n(?: .*\n)+/m, 'site: Home\n');
  assert.deepEqual(await problemsOf(site), [
    'content/interface/en.yaml:1:1: found another form at `site`, expected a section of strings, as pages show it. Use the same form as English.',
  ]);
});

test('reports a text about a problem that no value has', async () => {
  const texts = { en: 'Once only.', fr: 'Une fois.', ko: '한 번만 쓰세요.', zh: '只写一次。' };
  const files = Object.entries(texts).map(([locale, text]) => {
    const file = `content/interface/${locale}.yaml`;
    return [file, `${soundFile(file)}validation:\n  twice: ${text}\n`];
  });
  const shown = { ...shownStrings, 'validation.twice': [] };
  const site = { files: Object.fromEntries(files) as Record<string, string>, shown };
  assert.deepEqual(await problemsOf(site), [
    'content/interface/en.yaml:9:3: found the string `validation.twice`, expected only the problems that a type of value lists in src/parameters/types. Remove it, or correct its name.',
  ]);
});
