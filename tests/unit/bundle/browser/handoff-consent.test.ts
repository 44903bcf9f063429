import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FilePage } from '../../../support/storage/file-page.ts';

test('agreeing on a link of a stranger is no word for the next one', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
  const [stranger, page] = [new FilePage(), new FilePage()];
  stranger.type('edge', 'edge.example');
  stranger.agreeOn(page);
  assert.equal(page.value('edge'), 'edge.example');
  t.mock.timers.tick(1000);
  stranger.type('edge', 'evil.example');
  assert.deepEqual(stranger.linkTo(page).offer?.values, { edge: 'evil.example' });
  assert.equal(page.value('edge'), 'edge.example');
});

test('a page takes without asking what comes from pages that the reader has opened from it', () => {
  const [a, b, c] = [new FilePage(), new FilePage(), new FilePage()];
  a.type('edge', 'edge.example');
  a.agreeOn(b);
  b.agreeOn(c);
  c.type('edge', 'new.example');
  for (const page of [a, b]) {
    assert.equal(c.linkTo(page).offer, undefined);
    assert.equal(page.value('edge'), 'new.example');
  }
});

test('a page without values passes on what it was offered, and the page behind it asks', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
  const [stranger, home, page] = [new FilePage(), new FilePage(), new FilePage()];
  page.type('edge', 'mine.example');
  page.linkTo(home);
  t.mock.timers.tick(1000);
  stranger.type('edge', 'evil.example');
  stranger.linkTo(home);
  assert.deepEqual(home.linkTo(page).offer?.values, { edge: 'evil.example' });
  assert.equal(page.value('edge'), 'mine.example');
});

test('what is older than what the reader did here is not asked about', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
  const [a, b] = [new FilePage(), new FilePage()];
  a.type('edge', 'old.example');
  a.type('other', 'other.example');
  a.agreeOn(b);
  t.mock.timers.tick(1000);
  b.type('edge', 'new.example');
  b.type('other', '');
  // The reader goes back, and follows the link again.
  assert.equal(a.linkTo(b).offer, undefined);
  assert.equal(b.value('edge'), 'new.example');
  assert.equal(b.value('other'), undefined);
});
