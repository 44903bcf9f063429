import assert from 'node:assert/strict';
import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { expectNamed, flip, folder, makeBundle, removeBundle, verify } from './small-bundle.ts';

suite('Verify.ps1', { skip }, () => {
  beforeEach(makeBundle);
  after(removeBundle);

  test('passes a bundle that is as it was made, and says what it is', async () => {
    const { code, lines } = await verify();
    assert.equal(code, 0, lines.join('\n'));
    assert.deepEqual(lines.slice(0, 2), [
      'Fieldbook 1.2.3, made from the sources of 2026-11-21',
      'All 6 files are as they were made.',
    ]);
  });

  const damages: Readonly<Record<string, readonly [() => void, readonly string[]]>> = {
    'a flipped byte': [
      () => {
        flip('ko/lync/index.html', 3);
      },
      ['Changed: ko/lync/index.html'],
    ],
    'an empty file that is not empty': [
      () => {
        appendFileSync(join(folder, 'ko/empty.txt'), 'x');
      },
      ['Changed: ko/empty.txt'],
    ],
    'a deleted file': [
      () => {
        rmSync(join(folder, 'index.html'));
      },
      ['Missing: index.html'],
    ],
    'an added file': [
      () => {
        writeFileSync(join(folder, 'ko', '새 파일.js'), 'x');
      },
      ['Extra: ko/새 파일.js'],
    ],
    'a renamed file': [
      () => {
        renameSync(join(folder, 'index.html'), join(folder, 'start.html'));
      },
      ['Missing: index.html', 'Extra: start.html'],
    ],
    'a flipped byte in the manifest': [
      () => {
        flip('MANIFEST.json', 20);
      },
      ['Changed: MANIFEST.json'],
    ],
    'a deleted manifest': [
      () => {
        rmSync(join(folder, 'MANIFEST.json'));
      },
      ['Missing: MANIFEST.json'],
    ],
    'deleted sums': [
      () => {
        rmSync(join(folder, 'SHA256SUMS'));
      },
      ['Missing: SHA256SUMS'],
    ],
    'a changed script': [
      () => {
        appendFileSync(join(folder, 'Verify.ps1'), '\r\n');
      },
      ['Changed: Verify.ps1'],
    ],
  };
  for (const [what, [damage, named]] of Object.entries(damages)) {
    test(`names ${what}`, async () => {
      damage();
      await expectNamed(named);
    });
  }

  for (const [language, word] of [
    ['ko-KR', '변경됨: index.html'],
    ['zh-CN', '已更改：index.html'],
    ['fr-FR', 'Modifié\u00A0: index.html'],
    ['de-DE', 'Changed: index.html'],
  ] as const) {
    test(`speaks ${language}`, async () => {
      flip('index.html');
      const { lines } = await verify(language);
      assert.ok(lines.includes(word), lines.join('\n'));
    });
  }

  test('says so when there is nothing to verify with', async () => {
    rmSync(join(folder, 'MANIFEST.json'));
    rmSync(join(folder, 'SHA256SUMS'));
    assert.equal((await verify()).code, 2);
  });
});
