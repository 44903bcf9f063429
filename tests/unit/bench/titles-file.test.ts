import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titlesOf } from '../../../bench/known-items/titles-file.ts';
import { DiagnosticError, formatDiagnostic } from '../../../src/diagnostic.ts';

const line = (fields: object): string => JSON.stringify(fields);

function problemsOf(text: string): string[] {
  try {
    titlesOf(text, 'titles.jsonl');
    return [];
  } catch (error) {
    assert.ok(error instanceof DiagnosticError);
    return error.diagnostics.map(formatDiagnostic);
  }
}

test('titles are gathered by runbook, whatever the keys are called', () => {
  const text = [
    line({ runbook: 'a', locale: 'ko', title: '인증서 갱신' }),
    '',
    line({ id: 'a', lang: 'zh-Hans', title: '续订证书' }),
    line({ title: 'Renew', language: 'EN', runbook: 'a', product: 'x' }),
    line({ id: 7, locale: 'fr_FR', title: ' Renouveler ' }),
  ].join('\r\n');
  assert.deepEqual(titlesOf(`\uFEFF${text}`, 'titles.jsonl'), [
    { runbook: 'a', title: { ko: '인증서 갱신', zh: '续订证书', en: 'Renew' } },
    { runbook: '7', title: { fr: 'Renouveler' } },
  ]);
});

test('every line that is wrong is named, with what was found and expected', () => {
  const text = [
    '{"runbook": "a", "locale": "ko"',
    '["a", "ko", "x"]',
    line({ locale: 'ko', title: 'x' }),
    line({ runbook: 'a', lang: 'tlh', title: 'x' }),
    line({ runbook: 'a', locale: 'en', title: '' }),
    line({ runbook: 'a', locale: 'ko', title: 'x' }),
    line({ runbook: 'a', locale: 'ko', title: 'y' }),
  ].join('\n');
  const problems = problemsOf(text).map((problem) => problem.replace(/\. Write one line .*/, ''));
  assert.deepEqual(problems, [
    'titles.jsonl:1: found "{\\"runbook\\": \\"a\\", \\"locale\\": \\"ko\\"", expected a JSON object such as {"runbook": "renew-certificates", "locale": "ko", "title": "인증서 갱신"}',
    'titles.jsonl:2: found "[\\"a\\", \\"ko\\", \\"x\\"]", expected a JSON object such as {"runbook": "renew-certificates", "locale": "ko", "title": "인증서 갱신"}',
    'titles.jsonl:3: found nothing at `runbook`, expected the id of a runbook',
    'titles.jsonl:4: found "tlh" at `lang`, expected one of ko, zh, fr, en',
    'titles.jsonl:5: found "" at `title`, expected a title of 1 to 300 characters',
    'titles.jsonl:7: found a second title of "a" in ko, expected one for each runbook and language',
  ]);
});

test('a file without a title is refused', () => {
  assert.match(
    problemsOf('\n\n')[0] ?? '',
    /^titles\.jsonl:1: found no title, expected at least one/,
  );
});
