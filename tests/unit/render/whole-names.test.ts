import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsWithNames } from '../../../src/render/whole-names.ts';

const namesIn = (text: string, isCode = false) =>
  partsWithNames(text, isCode)
    .filter(({ isName }) => isName)
    .map(({ text: name }) => name);

test('names of cmdlets and parameters are kept whole', () => {
  assert.deepEqual(namesIn('-Identity of New-CsHostingProvider.'), [
    '-Identity',
    'New-CsHostingProvider',
  ]);
});

test('operators are kept whole, and in code what stands around a hyphen', () => {
  assert.deepEqual(namesIn('with -replace or -join'), ['-replace', '-join']);
  assert.deepEqual(namesIn('("removed-$name.csv" -replace \'[a-z]\', 1)', true), [
    '("removed-$name.csv"',
    '-replace',
    "'[a-z]',",
  ]);
});

test('a Korean word, which breaks nowhere else, is kept whole with its particle', () => {
  assert.deepEqual(namesIn('온-프레미스에 OAuth 구성'), ['온-프레미스에']);
});

test('other words with a hyphen may break', () => {
  assert.deepEqual(namesIn('on-premises, peut-être, contoso-MX, a - B'), []);
});

test('nothing of the text is lost', () => {
  const text = '값은 -Identity 입니다';
  assert.equal(
    partsWithNames(text)
      .map((part) => part.text)
      .join(''),
    text,
  );
});
