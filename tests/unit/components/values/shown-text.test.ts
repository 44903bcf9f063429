import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeText, shortText } from '../../../../src/components/values/shown-text.ts';
import { assertProperty } from '../../../support/size.ts';

const raw = /[\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;

test('no text is drawn with a character that controls, hides or turns what is read', () => {
  assertProperty(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      for (const shown of [safeText(text), shortText(text)]) {
        assert.doesNotMatch(shown, raw);
        assert.doesNotMatch(shown.replaceAll('\n', ''), /\p{Cc}/u);
      }
    }),
  );
});

test('a short text is shown whole, a list in its lines', () => {
  assert.equal(shortText('edge.contoso.com'), 'edge.contoso.com');
  assert.equal(shortText('a.com\r\nb.com\tc.com'), 'a.com\nb.com c.com');
});

test('a long text is cut, and between characters', () => {
  assert.equal(shortText('x'.repeat(10_000)), `${'x'.repeat(200)}…`);
  assert.equal(shortText(`x${'😀'.repeat(200)}`), `x${'😀'.repeat(99)}…`);
  assert.equal(shortText('x\n'.repeat(500)).split('\n').length, 8);
});

test('what turns the reading direction is gone and the rest stays', () => {
  assert.equal(safeText('not a domain $(evil)\u202E'), 'not a domain $(evil)');
});
