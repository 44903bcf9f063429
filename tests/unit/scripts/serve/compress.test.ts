import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codingFor } from '../../../../scripts/serve/compress.ts';

const html = 'text/html; charset=utf-8';

test('a browser that takes Brotli gets Brotli', () => {
  assert.equal(codingFor(html, 'gzip, deflate, br, zstd')?.name, 'br');
});

test('a client that takes only gzip gets gzip', () => {
  assert.equal(codingFor(html, 'gzip')?.name, 'gzip');
  assert.equal(codingFor(html, 'gzip;q=0.5, br;q=0')?.name, 'gzip');
});

test('a client that takes neither gets the text as it is', () => {
  assert.equal(codingFor(html, ''), undefined);
  assert.equal(codingFor(html, 'identity'), undefined);
});

test('what is compressed already is sent as it is', () => {
  assert.equal(codingFor('application/zip', 'br'), undefined);
  assert.equal(codingFor('image/png', 'br'), undefined);
});
