import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { listJoints, listText } from '../../../src/parameters/list-text.ts';
import { proseText } from '../../../src/parameters/prose-text.ts';
import { locales } from '../../../src/locales.ts';
import { assertProperty } from '../../support/size.ts';

const domains = ['contoso.com', 'fabrikam.com'];

describe('a list in a text', () => {
  for (const locale of locales) {
    test(`is written as Intl.ListFormat writes it (${locale})`, () => {
      const format = new Intl.ListFormat(locale);
      assertProperty(
        fc.property(fc.array(fc.string()), (items) => {
          assert.equal(listText(items, listJoints(locale)), format.format(items));
        }),
      );
    });

    test(`never runs two domains together (${locale})`, () => {
      const words = { list: listJoints(locale), yes: '', no: '' };
      assert.match(proseText({}, domains, words), /^contoso\.com(?:, | and | et | 및 |和)fabrikam/);
    });
  }
});
