import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { translatedText } from '../../../../scripts/translated/translated-text.ts';
import { comparedRunbook, factsOf } from '../../../../src/content/checks/compared-runbook.ts';
import { checkUnrecordedTranslations } from '../../../../src/content/checks/unrecorded-translations.ts';
import { formatDiagnostic } from '../../../../src/diagnostic.ts';
import { contentRoot } from '../../../../src/content/read/folders.ts';
import { loadContent, type RunbookContent } from '../../../../src/content/read/content.ts';
import { problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const valid = resolve(import.meta.dirname, '../../../fixtures/valid-site/content');
const [sound] = loadContent(valid).content.runbooks;
assert.ok(sound);
const record = translatedText(sound, ['ko', 'zh', 'fr']);

test('takes translations that follow their English', async () => {
  assert.deepEqual(await problemsOf({ files: { [`${folder}/translated.yaml`]: record } }), []);
});

test('reports a paragraph and a text whose English has changed, in every language', async () => {
  const page = soundFile(`${folder}/en.mdx`);
  const sentence = /<Step id="try-it"[^>]*>\s+(.+)/.exec(page)?.[1] ?? '';
  const files = {
    [`${folder}/translated.yaml`]: record,
    [`${folder}/en.mdx`]: page.replace(sentence, `${sentence} Do it twice.`),
    [`${folder}/en.yaml`]: soundFile(`${folder}/en.yaml`).replace('nothing more', 'nothing'),
  };
  const problems = await problemsOf({ files });
  assert.equal(problems.length, 2);
  assert.match(
    problems.join('\n'),
    /fr\.mdx:\d+:\d+: found a translation of `try-it` whose English has changed, expected it to follow content\/runbooks\/enable-push\/en\.mdx:\d+\. Bring the text up to date, then run `npm run translated -- fr`\./,
  );
  assert.match(problems.join('\n'), /fr\.yaml:2:3: found a translation of `prints\.off-again`/);
  for (const locale of ['ko', 'zh'])
    assert.match(problems.join('\n'), new RegExp(`/${locale}\\.mdx`));
});

test('does not mind how the lines of a paragraph are broken', async () => {
  const page = soundFile(`${folder}/en.mdx`);
  const broken = page.replace(/(<Step id="try-it"[^>]*>\s+\S+) /, '$1\n');
  assert.notEqual(broken, page);
  const files = { [`${folder}/translated.yaml`]: record, [`${folder}/en.mdx`]: broken };
  assert.deepEqual(await problemsOf({ files }), []);
});

test('reports a paragraph, an item of a list and a row that a language lacks, once and with both places', async () => {
  const items = (last: string) =>
    `- \`a\`\n- \`b\`\n${last}\`c\`\n\n| \`d\` | \`e\` |\n| - | - |\n| \`f\` | \`g\` |\n\n\`h\`\n`;
  const added = (locale: string, last = '- ') =>
    soundFile(`${folder}/${locale}.mdx`).replace(
      /(<Step id="try-it"[^>]*>\s+)/,
      `$1${items(last)}\n`,
    );
  const all = Object.fromEntries(
    ['ko', 'zh', 'fr', 'en'].map((locale) => [`${folder}/${locale}.mdx`, added(locale)]),
  );
  const lacksIn = (text: string) => problemsOf({ files: { ...all, [`${folder}/fr.mdx`]: text } });
  const french = added('fr');
  assert.deepEqual(await lacksIn(french), []);
  for (const [text, count] of [
    [french.replace(/\n\| `f`.*/, ''), 7],
    [added('fr', '  '), 8],
    [french.replace('`h`\n', ''), 8],
  ] as const) {
    const [problem = '', ...others] = await lacksIn(text);
    assert.deepEqual(others, []);
    assert.match(
      problem,
      new RegExp(
        `fr\\.mdx:\\d+:\\d+: found ${count} paragraphs, items of lists and cells of tables in \`try-it\`, expected 9, as in content/runbooks/enable-push/en\\.mdx:\\d+\\.`,
      ),
    );
  }
});

test('confirms only the languages that are named', () => {
  const french = translatedText(sound, ['fr']);
  assert.match(french, /^ko: \{\}$/m);
  assert.match(french, /^fr:\n {2}introduction: /m);
});

test('every runbook of the site says what its translations were made from', () => {
  const { content } = loadContent(contentRoot());
  for (const { id, translated } of content.runbooks) assert.ok(translated, id);
});

test('reports a runbook without translated.yaml where others have it', () => {
  const { content } = loadContent(contentRoot());
  const problemsIn = (runbooks: readonly RunbookContent[]) =>
    checkUnrecordedTranslations({
      ...content,
      runbooks: runbooks.map((runbook) => comparedRunbook(factsOf(runbook), () => runbook)),
    }).map(formatDiagnostic);
  assert.deepEqual(problemsIn(content.runbooks), []);
  const without = content.runbooks.map((runbook, index) => {
    const present = new Set(runbook.present);
    if (index === 1) present.delete('translated.yaml');
    return { ...runbook, present };
  });
  assert.deepEqual(problemsIn(without), [
    `${without[1]?.folder ?? ''}/translated.yaml:1:1: found no file, expected the English that the translations were made from, as other runbooks have it. Run \`npm run translated -- ko zh fr\` when they follow it: without the file, nobody hears of a translation that lags behind.`,
  ]);
});
