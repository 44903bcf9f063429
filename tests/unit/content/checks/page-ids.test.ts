import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pageIds } from '../../../../src/content/schemas/page-ids.ts';
import { problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const pages = ['en', 'ko', 'zh', 'fr'].map((locale) => `${folder}/${locale}.mdx`);

/** Folders of components that no runbook's page has. */
const elsewhere = /components\/(?:home|download|offline)\//;

test('the ids of a page are those that its components write', () => {
  const files = [
    ...globSync('src/components/**/*.{astro,ts}').filter((file) => !elsewhere.test(file)),
    'src/layouts/Base.astro',
    'src/pages/[locale]/[runbook].astro',
  ];
  const written = files.flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(
        /(?<![\w-])(?:id|(?!page)[a-z]+Id)(?: = |=|: )\{?(?:"([^"]+)"|'([^']+)'|`([^`]+)`)/g,
      ),
      ([, ...texts]) => texts.join('').replace(/\$\{[^}]+\}/g, '*'),
    ),
  );
  assert.deepEqual([...new Set(written)].sort(), Object.values(pageIds).flat().sort());
});

/** What is said when a step has another id, in the structure and in all pages. */
async function saidOfStep(id: string, more: readonly [from: string, to: string] = ['', '']) {
  const runbook = `${folder}/runbook.yaml`;
  const renamed = [runbook, ...pages].map((file) => {
    const text = soundFile(file).replaceAll(/(?<!-)\bsign-in\b/g, id);
    return [file, text.replace(...more)] as const;
  });
  return problemsOf({ files: Object.fromEntries(renamed) });
}

test('an id that the page has besides is refused for a step', async () => {
  for (const [id, owner] of [
    ['search-results', 'the page itself'],
    ['messages', 'the page itself'],
    ['values-title', 'the page itself'],
    ['messages-title', 'the heading of `messages`'],
    ['enable-title', 'the heading of `enable`'],
    ['switch-on-title', 'the heading of `switch-on`'],
    ['help-phones', 'the value `phones`'],
    ['figure-path-text', 'the drawing `path`'],
  ] as const) {
    const said = (await saidOfStep(id)).filter((line) => !line.includes('translat'));
    assert.equal(said.length, 1, said.join('\n'));
    const rest = `expected one that nothing else on the page has: ${owner} has this one. Rename it`;
    assert.ok(said[0]?.startsWith(`${folder}/runbook.yaml:`), said[0]);
    assert.ok(said[0]?.includes(`found the id \`${id}\`, ${rest}`), said[0]);
  }
});

test('so is it as an earlier id, and any other is not', async () => {
  const alias = (name: string) =>
    problemsOf({
      files: {
        [`${folder}/runbook.yaml`]: soundFile(`${folder}/runbook.yaml`).replace(
          '- id: sign-in',
          `- id: sign-in\n        aliases: [${name}]`,
        ),
      },
    });
  for (const name of ['messages', 'enable-title', 'values-title'])
    assert.match(
      (await alias(name)).join('\n'),
      /^\S+ found the alias `[\w-]+`, expected one[^\n]*$/,
    );
  for (const name of ['values', 'help-desk', 'search', 'title'])
    assert.deepEqual(await alias(name), []);
});
