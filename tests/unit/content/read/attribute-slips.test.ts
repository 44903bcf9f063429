import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeSlip } from '../../../../src/content/read/attribute-slips.ts';

test('finds the attribute whose value stands between no straight quotes', () => {
  const wrong: readonly (readonly [tag: string, found: string, offset: number])[] = [
    ['<Note kind=“tip”>', '`kind`, whose value begins with no straight quote', 6],
    ['<Note kind=tip>', '`kind`, whose value begins with no straight quote', 6],
    ['<Note kind = >', '`kind`, whose value begins with no straight quote', 6],
    ['<Note kind="tip”>\n\nText', '`kind`, whose value no straight quote ends', 6],
    ['<Task id="a" title=„b“>', '`title`, whose value begins with no straight quote', 13],
    ['<Ui\n  en=a>', '`en`, whose value begins with no straight quote', 6],
    ['<Show if={a} x=1>', '`x`, whose value begins with no straight quote', 13],
    ['<Show wide x=1>', '`x`, whose value begins with no straight quote', 11],
  ];
  for (const [tag, found, offset] of wrong) {
    const slip = attributeSlip(tag);
    assert.equal(slip?.found, `the attribute ${found}`, tag);
    assert.equal(slip.offset, offset, tag);
  }
});

test('finds nothing in a tag whose attributes can be read', () => {
  for (const tag of [
    '<Note>',
    '<Note kind="a">',
    "<A b='c' d={e} f>",
    '<3',
    '<A b="c" <',
    '<a b=c>',
  ])
    assert.equal(attributeSlip(tag), undefined, tag);
});
