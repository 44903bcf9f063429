import assert from 'node:assert/strict';
import { test } from 'node:test';
import { message } from '../../../src/parameters/messages.ts';
import { pickStrings } from '../../../src/render/pick-strings.ts';

const strings = {
  form: {
    missing: {
      one: '{count} valeur manque',
      many: '{count} valeurs manquent',
      other: '{count} valeurs manquent',
    },
    undo: 'Annuler',
  },
};

test('a page carries no plural form twice, and still counts in every number', () => {
  const picked = pickStrings(strings, ['form.missing'], 'fr');
  assert.deepEqual(picked, {
    form: { missing: { one: '{count} valeur manque', other: '{count} valeurs manquent' } },
  });
  const said = [1, 2, 1_000_000].map((count) => message(picked, 'form.missing', { count }, 'fr'));
  assert.deepEqual(said, ['1 valeur manque', '2 valeurs manquent', '1000000 valeurs manquent']);
});
