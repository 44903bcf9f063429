import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByLocale } from '../../../../src/content/checks/group-by-locale.ts';
import { formatDiagnostic, type Diagnostic } from '../../../../src/diagnostic.ts';

const inPage = (locale: string, line: number, found: string): Diagnostic => ({
  file: `content/runbooks/a/${locale}.mdx`,
  line,
  column: 1,
  found,
  expected: 'the step `x`',
  advice: 'Add it.',
});

test('a mistake in every language is one diagnostic that says where else it is', () => {
  const found = ['fr', 'ko', 'zh'].map((locale, at) => inPage(locale, at + 1, 'no step'));
  assert.deepEqual(groupByLocale(found).map(formatDiagnostic), [
    'content/runbooks/a/fr.mdx:1:1: found no step, expected the step `x`. Add it. The same for content/runbooks/a/ko.mdx:2:1, content/runbooks/a/zh.mdx:3:1.',
  ]);
});

test('languages of one key are named', () => {
  const found = ['ko', 'fr'].map((locale) => ({
    file: 'content/parameters.yaml',
    line: 3,
    column: 1,
    at: `edge.label.${locale}`,
    found: 'nothing',
    expected: 'a string',
    advice: `Add \`${locale}\`.`,
  }));
  const [only, ...rest] = groupByLocale(found);
  assert.deepEqual(only?.alsoIn, ['fr']);
  assert.deepEqual(rest, []);
});

test('what one language has twice stays two', () => {
  const found = [
    inPage('fr', 1, 'no step'),
    inPage('fr', 9, 'no step'),
    inPage('ko', 4, 'no step'),
  ];
  assert.deepEqual(
    groupByLocale(found).map(({ line, alsoIn }) => [line, alsoIn]),
    [
      [1, ['content/runbooks/a/ko.mdx:4:1']],
      [9, undefined],
    ],
  );
});

test('different mistakes, and those of no language, stay apart', () => {
  const ofNone = { ...inPage('x', 1, 'a'), file: 'content/runbooks/a/runbook.yaml' };
  const found = [inPage('fr', 1, 'a'), inPage('ko', 1, 'b'), ofNone, ofNone];
  assert.equal(groupByLocale(found).length, 4);
});

test('a diagnostic is one line, whatever it quotes', () => {
  const line = formatDiagnostic(inPage('fr', 1, 'the printed text “a\nb”'));
  assert.match(line, /found the printed text “a\\nb”, expected/);
});
