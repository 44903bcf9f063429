import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

/** The sound interface strings of a language with words for search. */
function withWords(locale: string, ...lines: readonly string[]): Record<string, string> {
  const file = `content/interface/${locale}.yaml`;
  return { [file]: `${soundFile(file)}search:\n  words:\n${lines.join('\n')}\n` };
}

async function problemsWith(files: Record<string, string>): Promise<string[]> {
  const problems = await problemsOf({ files });
  // Another check names keys that no page shows.
  return problems.filter((problem) => !/found no string|only what pages show/.test(problem));
}

test('a word that asks for an action has one meaning in all languages', async () => {
  const files = {
    ...withWords('ko', '    values: 값, Tema'),
    ...withWords('en', '    go: go to, open', '    settings: téma, theme'),
  };
  assert.deepEqual(await problemsWith(files), [
    'content/interface/en.yaml:11:5: found `tema` in `search.words.settings`, expected one meaning of a word, as in content/interface/ko.yaml:9. Remove it from one of the two.',
  ]);
});

test('a word that asks for an action has letters and no digits', async () => {
  const files = withWords('en', '    copy: copy, , copy 2');
  assert.deepEqual(await problemsWith(files), [
    'content/interface/en.yaml:10:5: found an empty word in `search.words.copy`, expected words without digits, separated by commas. Search reads digits as the number of a step: remove it.',
    'content/interface/en.yaml:10:5: found `copy2` in `search.words.copy`, expected words without digits, separated by commas. Search reads digits as the number of a step: remove it.',
  ]);
});

test('what people type may be what the glossary forbids', async () => {
  const files = withWords('ko', '    beside: 단계、명령어');
  assert.deepEqual(await problemsWith(files), []);
});
