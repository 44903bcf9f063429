import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runBuild } from '../../bench/scale/run-build.ts';
import { generateContent } from '../../bench/scale/site/generate.ts';
import { locales } from '../../src/locales.ts';

// The languages name the number of an emergency call in their own ways, as a check of texts would not have it.
const titles = [
  {
    runbook: 'emergency-calls',
    title: { en: 'Route 9-1-1 calls', fr: 'Acheminer les appels E911', ko: '911 통화 라우팅' },
  },
];

test('a measurement builds titles from outside that a build of the same content refuses', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-given-titles-'));
  try {
    const content = join(folder, 'content');
    const site = join(folder, 'site');
    const [runbook] = generateContent(content, 1, titles);
    await assert.rejects(runBuild(content, site, { hasBundles: false }), /found `E911`/);
    assert.ok(!existsSync(site));
    const lines: string[] = [];
    await runBuild(content, site, {
      hasBundles: false,
      goesOn: true,
      read: (line) => lines.push(line),
    });
    assert.ok(lines.some((line) => line.includes('found `E911`')));
    assert.ok(lines.includes('content: has mistakes, and the build goes on'));
    for (const locale of locales)
      assert.ok(existsSync(join(site, locale, String(runbook?.id), 'index.html')), locale);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
