import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../../../src/locales.ts';
import { longerTerms } from '../../../../src/search/query/longer-terms.ts';
import { searchEveryWording } from '../../../../src/search/query/search-every-wording.ts';
import { thesaurusOf, type Concept } from '../../../../src/search/query/synonyms.ts';
import { engineOn } from './support/prefix-engine.ts';
import { aRecord } from './support/record.ts';

const korean: Concept[] = [
  ['권한', 'permission'],
  ['권한 부여 서버', 'authorization server'],
  ['서버', 'server'],
];
const french: Concept[] = [
  ['autorisation', 'droit'],
  ['serveur d’autorisation', 'STS'],
  ['serveur', 'server'],
];

function found(query: string, concepts: readonly Concept[], locale: Locale): string[] {
  const thesaurus = thesaurusOf(concepts, locale);
  const longer = longerTerms(query, thesaurus, locale);
  return thesaurus.filter(({ own }) => longer.includes(own)).map(({ preferred }) => preferred);
}

test('a term that only begins with a word, or in French ends with it, means something else', () => {
  assert.deepEqual(found('권한', korean, 'ko'), ['권한 부여 서버']);
  assert.deepEqual(found('autorisations', french, 'fr'), ['serveur d’autorisation']);
});

test('what a term names is meant by its word, and more than a word is meant as it stands', () => {
  assert.deepEqual(found('서버', korean, 'ko'), []);
  assert.deepEqual(found('serveur', french, 'fr'), []);
  assert.deepEqual(found('권한 부여 서버', korean, 'ko'), []);
  assert.deepEqual(found('권한 확인', korean, 'ko'), []);
});

test('a title with a term that means something else comes behind one with the word', async () => {
  const step = (anchor: string, title: string, page: string) =>
    aRecord({ anchor, page, runbook: anchor, titles: ['R', 'T', title] });
  const engine = engineOn([
    step('server', 'Désactiver le serveur d’autorisation', 'fr/server/'),
    step('roles', 'Vérifier vos autorisations', 'fr/roles/'),
  ]);
  for (const query of ['autorisations', 'droits']) {
    const reader = { locale: 'fr', values: {}, runbook: 'server' } as const;
    const thesaurus = thesaurusOf(french, 'fr');
    const { results } = await searchEveryWording(engine, query, reader, thesaurus);
    assert.deepEqual(
      results.map(({ record }) => record.anchor),
      ['roles', 'server'],
    );
  }
});
