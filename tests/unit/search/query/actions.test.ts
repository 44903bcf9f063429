import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadInterface } from '../../../../src/content/read/load.ts';
import { languageOf, locales } from '../../../../src/locales.ts';
import { translator, type MessageKey } from '../../../../src/parameters/messages.ts';
import { actionWords } from '../../../../src/render/action-words.ts';
import { actionIn, actionWordsOf } from '../../../../src/search/query/actions.ts';

const words = actionWordsOf(actionWords());

function asked(query: string): unknown {
  return actionIn(query, words);
}

const go = { to: 'step', number: '4.2', copies: false };
const copy = { to: 'step', number: '4.2', copies: true };

const requests: readonly (readonly [query: string, request: unknown])[] = [
  ['4.2', go],
  [' 4.2. ', go],
  ['４．２', go],
  ['#4.2', go],
  ['step 4.2', go],
  ['Go to step 4.2', go],
  ['4.2단계', go],
  ['4.2로 이동', go],
  ['转到第4.2步', go],
  ['步骤 4.2', go],
  ['aller à l’étape 4.2', go],
  ['étape 4.2', go],
  ['copy 4.2', copy],
  ['Copy the command 4.2', copy],
  ['4.2 복사', copy],
  ['4.2 명령어를 복사하기', copy],
  ['4.2단계복사', copy],
  ['复制 4.2', copy],
  ['复制第4.2步的命令', copy],
  ['copier 4.2', copy],
  ['Copier la commande 4.2', copy],
  ['3', { to: 'step', number: '3', copies: false }],
  ['my values', { to: 'values' }],
  ['go to my values', { to: 'values' }],
  ['값', { to: 'values' }],
  ['내 값', { to: 'values' }],
  ['내값', { to: 'values' }],
  ['환경 정보 입력', { to: 'values' }],
  ['参数', { to: 'values' }],
  ['我的参数', { to: 'values' }],
  ['valeurs', { to: 'values' }],
  ['Mes paramètres', { to: 'values' }],
  ['mes parametres', { to: 'values' }],
  ['한국어', { to: 'language', locale: 'ko' }],
  ['Korean', { to: 'language', locale: 'ko' }],
  ['coréen', { to: 'language', locale: 'ko' }],
  ['한국어로 보기', { to: 'language', locale: 'ko' }],
  ['简体中文', { to: 'language', locale: 'zh' }],
  ['Chinese', { to: 'language', locale: 'zh' }],
  ['切换到韩语', { to: 'language', locale: 'ko' }],
  ['français', { to: 'language', locale: 'fr' }],
  ['francais', { to: 'language', locale: 'fr' }],
  ['passer en français', { to: 'language', locale: 'fr' }],
  ['영어', { to: 'language', locale: 'en' }],
  ['in English', { to: 'language', locale: 'en' }],
  ['dark mode', { to: 'settings' }],
  ['다크 모드', { to: 'settings' }],
  ['深色', { to: 'settings' }],
  ['thème sombre', { to: 'settings' }],
];

for (const [query, request] of requests)
  test(`${query} asks for an action`, () => {
    assert.deepEqual(asked(query), request);
  });

for (const locale of locales)
  test(`${locale}: what search offers as examples asks for actions`, () => {
    const t = translator<MessageKey>(loadInterface(locale), locale);
    assert.deepEqual(asked(t('search.examples.copy', { number: '4.2' })), copy);
    assert.deepEqual(asked(t('search.examples.values')), { to: 'values' });
    assert.deepEqual(asked(languageOf(locale).name), { to: 'language', locale });
  });

const searches = [
  '',
  'copy',
  'go to',
  'step',
  '복사',
  'copy my values',
  '4.2 5.1',
  '4 2',
  '4.2.1',
  '8443',
  '2013',
  '15.0.1497',
  '10.1.2.3',
  'copy Get-CsUser',
  'values file',
  'Korean certificate',
  '값이 없음',
  '参数错误',
  'constructor',
  `copy ${'the '.repeat(40)}4.2`,
];

for (const query of searches)
  test(`“${query.slice(0, 20)}” is a search`, () => {
    assert.equal(asked(query), undefined);
  });
