import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../../../src/locales.ts';
import { problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const advice = 'Say the same in every language: correct the text that is wrong.';

/** The same sentence in each language, with names and a port. */
const sentences: Readonly<Record<Locale, string>> = {
  en: 'Open port 5061 from `17.0.0.0/8`, then set `EnableMobility` by `-Identity` to `True`.',
  fr: 'Ouvrir le port 5061 depuis `17.0.0.0/8`, puis mettre `EnableMobility` à `True` par `-Identity`.',
  ko: '`17.0.0.0/8`에서 포트 5061을 열고 `-Identity`로 `EnableMobility`를 `True`로 설정합니다.',
  zh: '打开来自`17.0.0.0/8`的端口5061，然后用`-Identity`将`EnableMobility`设为`True`。',
};

/** What is said of the site when one sentence is changed, without the folder. */
async function said(locale: Locale, from: string, to: string): Promise<string[]> {
  const changed = { ...sentences, [locale]: sentences[locale].replace(from, () => to) };
  const files = Object.entries(changed).map(([name, sentence]) => {
    const file = `${folder}/${name}.mdx`;
    return [file, soundFile(file).replace('<Figure', () => `${sentence}\n\n<Figure`)] as const;
  });
  const problems = await problemsOf({ files: Object.fromEntries(files) });
  return problems.map((line) => line.replaceAll(`${folder}/`, ''));
}

test('the same names and numbers in every language are right, in any order', async () => {
  assert.deepEqual(await said('fr', '', ''), []);
});

for (const [from, to] of [
  ['-Identity', '-Identiy'],
  ['-Identity', '-Identit'],
  ['EnableMobility', 'EnablePush'],
  ['17.0.0.0/8', '17.0.0.0/16'],
  ['True', 'False'],
  ['5061', '5062'],
  ['5061', '506'],
] as const) {
  test(`${to} in one language where the English has ${from} is told there`, async () => {
    const [problem = '', ...others] = await said('zh', from, to);
    const place = /^zh\.mdx:8:\d+: /.exec(problem)?.[0] ?? 'no place';
    assert.equal(
      problem,
      `${place}found \`${to}\`, expected \`${from}\`, as in en.mdx:8. ${advice}`,
    );
    assert.deepEqual(others, []);
  });
}

test('what a translation adds may be a name of the runbook, and no other', async () => {
  assert.deepEqual(await said('ko', '포트', '`CsAdministrator` 포트'), []);
  const [problem = '', ...others] = await said('ko', '포트', '`Get-CsService` 포트');
  assert.ok(
    problem.includes(
      'found `Get-CsService`, expected only names, numbers, commands and values in braces that stand at en.mdx:',
    ),
    problem,
  );
  assert.deepEqual(others, []);
});

test('a name in another spelling is told, and stands in the place of no other', async () => {
  const to = '`EnablemobiliTy`를 `CsAdministrator`로';
  const [problem = '', ...others] = await said('ko', '`EnableMobility`를', to);
  assert.ok(problem.includes('found `EnablemobiliTy`, expected `EnableMobility`, as'), problem);
  assert.deepEqual(others, []);
});

test('a number that a translation lacks is told', async () => {
  const problems = await said('fr', 'le port 5061', 'le port');
  assert.deepEqual(problems, [
    `fr.mdx:2:8: found no \`5061\` in this text, expected it, as in en.mdx:8. ${advice}`,
  ]);
});

/** What is said where each language has a text of its own before the drawing. */
async function saidOf(texts: Readonly<Record<Locale, string>>): Promise<string[]> {
  const files = Object.entries(texts).map(([name, text]) => {
    const file = `${folder}/${name}.mdx`;
    return [file, soundFile(file).replace('<Figure', () => `${text}\n\n<Figure`)] as const;
  });
  const problems = await problemsOf({ files: Object.fromEntries(files) });
  return problems
    .filter((line) => line.endsWith(advice))
    .map((line) => line.replaceAll(`${folder}/`, ''));
}

const numbers = {
  en: 'CU19, version 15.0.775.38, TLS 1.2, 10.20.30.40, 30 seconds, 1.5 GB, 512 MB and 50,000 users.',
  fr: 'CU19, version 15.0.775.38, TLS 1.2, 10.20.30.40, 30\u00A0secondes, 1,5\u00A0Go, 512\u00A0Mo et 50\u202F000 comptes.',
  ko: 'CU19, 버전 15.0.775.38, TLS 1.2, 10.20.30.40, 30초, 1.5GB, 512MB, 사용자 5만 명.',
  zh: 'CU19、版本15.0.775.38、TLS 1.2、10.20.30.40、30秒、1.5GB、512MB和5万个用户。',
} as const;

test('numbers are written as each language does', async () => {
  assert.deepEqual(await saidOf(numbers), []);
});

for (const [locale, from, to] of [
  ['fr', 'CU19', 'CU9'],
  ['ko', '775', '755'],
  ['zh', 'TLS 1.2', 'TLS 1.3'],
  ['fr', '30.40', '30.44'],
  ['ko', '30초', '3초'],
  ['fr', '1,5', '1,6'],
  ['zh', '512', '521'],
  ['ko', '5만', '6만'],
] as const) {
  test(`${to} for ${from} in ${locale} is told once`, async () => {
    const problems = await saidOf({ ...numbers, [locale]: numbers[locale].replace(from, to) });
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.ok(problems[0]?.startsWith(`${locale}.mdx:`), problems[0]);
  });
}

test('True for False is told, also where a text says both', async () => {
  const texts = {
    en: '`Enabled` is `True`; `Shared` is `False`, and `Local` is `True`.',
    fr: '`Enabled` vaut `True`, `Shared` vaut `False`, `Local` vaut `True`.',
    ko: '`Enabled`는 `True`, `Shared`는 `False`, `Local`은 `True`입니다.',
    zh: '`Enabled`为`True`，`Shared`为`False`，`Local`为`True`。',
  };
  assert.deepEqual(await saidOf(texts), []);
  const fr = texts.fr.replace('`Local` vaut `True`', '`Local` vaut `False`');
  const [problem = '', ...others] = await saidOf({ ...texts, fr });
  assert.match(problem, /^fr\.mdx:\d+:\d+: found `False`, expected `True`, as in en\.mdx:\d+\./);
  assert.deepEqual(others, []);
});

test('a number that a command prints is known by the key of the text, misspelled or not', async () => {
  const command = `${folder}/commands/disable-push.ps1`;
  const [runbook, french] = [`${folder}/runbook.yaml`, `${folder}/fr.yaml`];
  const files = (key: string) => ({
    [command]: soundFile(command).replace('off again.', 'off again: 5223.'),
    [runbook]: soundFile(runbook).replace(
      "off-again: 'Push is off again.'",
      `${key}: 'Push is off again: 5223.'`,
    ),
    [french]: soundFile(french).replace('notifications', 'notifications par le port 5223'),
  });
  assert.deepEqual(await problemsOf({ files: files('off-again') }), []);
  const [problem = '', ...others] = await problemsOf({ files: files('off-agan') });
  assert.match(problem, /runbook.yaml:43:11: found the key `off-agan`, expected `off-again`/);
  assert.deepEqual(others, []);
});

test('a link that leads to another step, or is none, is told', async () => {
  const file = `${folder}/fr.mdx`;
  for (const [to, found] of [
    ['](#sign-in)', '`#sign-in`, expected `#switch-on`'],
    [undefined, 'no `#switch-on` in this text'],
  ] as const) {
    const text = soundFile(file).replace(/\[([^\]]*)\]\(#switch-on\)/, (whole, words: string) =>
      to === undefined ? words : whole.replace(/\]\(.*/, to),
    );
    const [problem = '', ...others] = await problemsOf({ files: { [file]: text } });
    assert.ok(problem.includes(`found ${found}`), problem);
    assert.deepEqual(others, []);
  }
});

test('digits are grouped as each language does', async () => {
  const grouped = { en: '12,500', fr: '12\u202F500', ko: '12,500', zh: '12500' } as const;
  const files = Object.entries(grouped).map(([name, number]) => {
    const file = `${folder}/${name}.mdx`;
    return [
      file,
      soundFile(file).replace('<Figure', () => `\`Max\` ${number}\n\n<Figure`),
    ] as const;
  });
  const problems = await problemsOf({ files: Object.fromEntries(files) });
  assert.deepEqual(
    problems.filter((line) => line.includes('as in')),
    [],
  );
});
