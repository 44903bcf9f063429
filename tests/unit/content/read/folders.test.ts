import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { contentRoot, programTexts } from '../../../../src/content/read/folders.ts';
import { fixtureContent } from '../../../support/fixture-site.ts';

test('the content is that of the project, unless another folder is named', () => {
  assert.equal(contentRoot(undefined), resolve('content'));
  assert.equal(contentRoot(''), resolve('content'));
  assert.equal(contentRoot('tests/fixtures/site/content'), fixtureContent);
});

test('a named folder without runbooks is refused, with what it should be', () => {
  assert.throws(() => contentRoot('tests'), {
    message: `FIELDBOOK_CONTENT: found tests, which has no folder \`runbooks\`, expected a folder laid out as content/. Name the folder with parameters.yaml and runbooks/; this one is ${resolve('tests')}.`,
  });
});

test('another site has the texts of the program, unless it brings its own', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'fieldbook-content-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'interface'));
  assert.equal(programTexts(root, 'interface'), join(root, 'interface'));
  assert.equal(programTexts(root, 'offline'), resolve('content/offline'));
});
