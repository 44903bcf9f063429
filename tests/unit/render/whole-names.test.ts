import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsWithNames } from '../../../src/render/whole-names.ts';

const namesIn = (text: string) =>
  partsWithNames(text)
    .filter(({ isName }) => isName)
    .map(({ text: name }) => name);

test('names of cmdlets and parameters are kept whole', () => {
  assert.deepEqual(namesIn('-Identity of New-CsHostingProvider.'), [
    '-Identity',
    'New-CsHostingProvider',
  ]);
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
