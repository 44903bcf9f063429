import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { DiagnosticError } from '../../../../src/diagnostic.ts';
import { refuseUnsoundContent } from '../../../../src/integrations/content-checks.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures');

test('lets sound content be built', async () => {
  await refuseUnsoundContent(`${fixtures}/site/content`);
});

test('fails a build with every diagnostic at once, and without a stack trace', async () => {
  await assert.rejects(refuseUnsoundContent(`${fixtures}/yaml-unreadable/content`), (error) => {
    assert.ok(error instanceof DiagnosticError);
    assert.ok(error.diagnostics.length >= 5);
    assert.equal(error.message.split('\n').length, error.diagnostics.length);
    assert.equal(error.stack, error.message);
    return true;
  });
});
