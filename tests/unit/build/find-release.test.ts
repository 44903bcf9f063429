import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findRelease } from '../../../src/build/release.ts';
import { loadRunbooks } from '../../../src/content/read/load.ts';

test('sources without a history have the date of the last review of a runbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-release-'));
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  delete process.env['SOURCE_DATE_EPOCH'];
  try {
    writeFileSync(join(folder, 'package.json'), '{ "version": "1.2.3" }');
    const { version, date } = findRelease(folder);
    const last = loadRunbooks()
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1);
    assert.equal(version, '1.2.3');
    assert.equal(date.toISOString().slice(0, 10), last);
  } finally {
    if (epoch !== undefined) process.env['SOURCE_DATE_EPOCH'] = epoch;
    rmSync(folder, { recursive: true });
  }
});
