import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { storageKeys } from '../../../../src/components/page/storage.ts';

const early = join(import.meta.dirname, '../../../../public/early.js');

test('the script before the first paint reads what the other scripts store', () => {
  const stored = new Map<string, string>([
    [storageKeys.theme, 'dark'],
    [storageKeys.wrap, 'true'],
    [storageKeys.values, '{}'],
  ]);
  const dataset: Record<string, string> = {};
  const context = {
    document: { documentElement: { dataset } },
    location: { hash: '' },
    window: {
      localStorage: { getItem: (key: string) => stored.get(key) ?? null },
      performance: { getEntriesByType: () => [] },
      setTimeout: () => 0,
    },
  };
  runInNewContext(readFileSync(early, 'utf8'), context);
  assert.deepEqual({ ...dataset }, { scripts: '', theme: 'dark', wrap: '', pending: '' });
});
