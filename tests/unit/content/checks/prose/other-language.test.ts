import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../../../../src/locales.ts';
import { problemsOf, soundFile } from '../site.ts';

const texts: Readonly<Record<Locale, string>> = {
  en: 'The internal name of the server.',
  ko: '서버의 내부 이름입니다.',
  zh: '服务器的内部名称。',
  fr: 'Le nom interne du serveur.',
};

const file = 'content/parameters.yaml';

function saidOf(locale: Locale, text: string): Promise<string[]> {
  return problemsOf({ files: { [file]: soundFile(file).replace(texts[locale], () => text) } });
}

for (const [locale, text, what] of [
  ['zh', texts.ko, 'with characters of another script (Hangul)'],
  ['fr', texts.ko, 'with characters of another script (Hangul)'],
  ['en', texts.zh, 'with characters of another script (Han)'],
  ['ko', texts.zh, 'with characters of another script (Han)'],
  ['fr', texts.zh, 'with characters of another script (Han)'],
  ['zh', 'サーバーの内部名です。', 'with characters of another script (kana)'],
  ['ko', 'サーバーの内部名です。', 'with characters of another script (Han)'],
  ['ko', 'The internal name of this server.', 'in Latin letters'],
  ['zh', 'Nom interne de ce serveur.', 'in Latin letters'],
  ['fr', 'The internal name of this server.', 'in another language (en)'],
  ['en', 'Le nom interne de ce serveur.', 'in another language (fr)'],
] as const) {
  test(`tells “${text}” in ${locale}`, async () => {
    const [problem = '', ...others] = await saidOf(locale, text);
    assert.match(problem, /^content\/parameters\.yaml:\d+:\d+: /);
    assert.ok(
      problem.includes(
        `found a text ${what}, expected a text in the language of its place (\`${locale}\`)`,
      ),
      problem,
    );
    assert.deepEqual(others, []);
  });
}

test('takes names and what stands between quotation marks as they are', async () => {
  for (const [locale, text] of [
    ['ko', 'Office Communications Server 2007 R2'],
    ['zh', '“The notice was rejected”'],
    ['fr', '« The name of the server »'],
    ['fr', 'Le service Push Notification de The Contoso.'],
    ['en', 'The name “에지 서버” of the server.'],
    ['ko', '서버(服務器)의 이름입니다.'],
  ] as const)
    assert.deepEqual(
      (await saidOf(locale, text)).filter((line) => line.includes('found a text')),
      [],
      text,
    );
});

test('tells a paragraph of a page in another language', async () => {
  const page = 'content/runbooks/enable-push/zh.mdx';
  const text = soundFile(page).replace(
    '<Figure',
    () => '이 작업의 명령은 아무것도 변경하지 않습니다.\n\n<Figure',
  );
  const problems = await problemsOf({ files: { [page]: text } });
  assert.ok(
    problems.some((line) =>
      line.includes('found a text with characters of another script (Hangul)'),
    ),
    problems.join('\n'),
  );
});
