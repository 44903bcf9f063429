import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { formatDiagnostic } from '../../../../src/diagnostic.ts';
import { findContentProblems } from '../../../../src/content/checks/index.ts';
import { locales } from '../../../../src/locales.ts';
import { mdxComponents } from '../../../../src/content/schemas/mdx-components.ts';
import { fixtureContent } from '../../../support/fixture-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-misspelled-'));
const root = join(folder, 'content');
cpSync(fixtureContent, root, { recursive: true });

after(() => {
  rmSync(folder, { recursive: true });
});

const pageOf = (locale: string) => join(root, `runbooks/disk-notices/${locale}.mdx`);

/** What is said of the fixture site with another page for one language. */
async function problemsWith(locale: string, change: (page: string) => string): Promise<string[]> {
  const path = pageOf(locale);
  const sound = readFileSync(path, 'utf8');
  const wrong = change(sound);
  if (wrong === sound) return ['no change'];
  try {
    writeFileSync(path, wrong);
    const found = await findContentProblems(root);
    return found.map((diagnostic) => formatDiagnostic(diagnostic).replace(/^\S*\//, ''));
  } finally {
    writeFileSync(path, sound);
  }
}

const doubled = (name: string) => `${name}${name.slice(-1)}`;
const exchanged = (name: string) => `${name.slice(1, 2)}${name.slice(0, 1)}${name.slice(2)}`;
const upper = (name: string) => name.toUpperCase();
const other = () => 'link';
const slips = [doubled, exchanged, upper, other];

const attributes = Object.entries(mdxComponents).flatMap(([tag, { attributes: own }]) =>
  Object.keys(own).map((name) => ({ tag, name })),
);

for (const [at, { tag, name }] of attributes.entries()) {
  test(`says once of \`${name}\` of <${tag}> how it is spelled, in each language`, async () => {
    const wrong: string[] = [];
    for (const [language, locale] of locales.entries()) {
      const slip = slips[(at + language) % slips.length] ?? doubled;
      const from = new RegExp(`(?<=<${tag} [^>]*?\\b)${name}(?==")`);
      if (!from.test(readFileSync(pageOf(locale), 'utf8'))) continue;
      const written = slip(name);
      const problems = await problemsWith(locale, (page) => page.replace(from, () => written));
      const start = new RegExp(`^${locale}\\.mdx:\\d+:\\d+: found (.*)`);
      const [, said] = start.exec(problems.join('\n')) ?? [];
      const expected = `the attribute \`${written}\` of <${tag}>, expected \`${name}\`. Write \`${name}\` in its place.`;
      if (problems.length !== 1 || said !== expected)
        wrong.push([`${locale}: ${expected}`, ...problems].join('\n    '));
    }
    assert.equal(wrong.join('\n'), '');
  });
}

for (const tag of Object.keys(mdxComponents)) {
  test(`says once of <${tag}> how it is spelled, in each language`, async () => {
    const wrong: string[] = [];
    for (const [language, locale] of locales.entries()) {
      const from = new RegExp(`<${tag}\\b(?:[^>]*?/>|[^]*?</${tag}>)`);
      if (!from.test(readFileSync(pageOf(locale), 'utf8'))) continue;
      const written = [tag.toLowerCase(), doubled(tag), tag.toUpperCase()][language % 3] ?? '';
      const problems = await problemsWith(locale, (page) =>
        page.replace(from, (element) =>
          element.replaceAll(new RegExp(`(?<=</?)${tag}\\b`, 'g'), written),
        ),
      );
      const start = new RegExp(`^${locale}\\.mdx:\\d+:\\d+: found (.*)`);
      const [, said] = start.exec(problems.join('\n')) ?? [];
      const expected = `<${written}>, expected <${tag}>. Write \`<${tag}>\`, or use Markdown.`;
      if (problems.length !== 1 || said !== expected)
        wrong.push([`${locale}: ${expected}`, ...problems].join('\n    '));
    }
    assert.equal(wrong.join('\n'), '');
  });
}
