import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import {
  edit,
  expectNamed,
  flip,
  folder,
  makeBundle,
  removeBundle,
  verify,
} from './small-bundle.ts';

suite('Verify.ps1 where lists contradict each other', { skip }, () => {
  beforeEach(makeBundle);
  after(removeBundle);

  const none = '0'.repeat(64);
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

  test('names a file that was changed together with its line in SHA256SUMS', async () => {
    writeFileSync(join(folder, 'index.html'), 'other');
    edit('SHA256SUMS', (text) => text.replace(/^[0-9a-f]{64}/, hashOf('other')));
    await expectNamed(['Changed: index.html', 'Changed: SHA256SUMS']);
  });

  test('names a file that was changed together with its line in MANIFEST.json', async () => {
    writeFileSync(join(folder, 'index.html'), 'other');
    const line = `"size":5,"sha256":"${hashOf('other')}"`;
    edit('MANIFEST.json', (text) => text.replace(/"size":\d+,"sha256":"[0-9a-f]{64}"/, line));
    const { code, lines } = await verify();
    assert.equal(code, 1);
    assert.equal(lines[1], 'Changed: index.html');
    assert.match(lines[2] ?? '', /contradict each other/);
  });

  test('names what differs beside a list that was changed', async () => {
    flip('index.html');
    rmSync(join(folder, 'ko/empty.txt'));
    edit('SHA256SUMS', (text) => text.replaceAll('\n', '\r\n'));
    await expectNamed(['Changed: index.html', 'Missing: ko/empty.txt', 'Changed: SHA256SUMS']);
  });

  test('names both lists when both were changed', async () => {
    for (const list of ['MANIFEST.json', 'SHA256SUMS'])
      edit(list, (text) => text.replaceAll('\n', '\r\n'));
    await expectNamed(['Changed: MANIFEST.json', 'Changed: SHA256SUMS']);
  });

  test('names sums that are damaged where the manifest is missing', async () => {
    rmSync(join(folder, 'MANIFEST.json'));
    edit('SHA256SUMS', (text) => text.replaceAll('\n', '\r\n'));
    await expectNamed(['Missing: MANIFEST.json', 'Changed: SHA256SUMS']);
  });

  test('names an added file whose name some comparisons take for a list', async () => {
    writeFileSync(join(folder, 'SHA256SUMS\u200B'), 'x');
    await expectNamed(['Extra: SHA256SUMS\u200B']);
  });

  for (const [language, words] of [
    ['en-US', 'contradict each other'],
    ['ko-KR', '서로 맞지 않습니다'],
    ['zh-CN', '相互矛盾'],
    ['fr-FR', 'se contredisent'],
  ] as const) {
    test(`${language}: says so when it cannot be told which list was changed`, async () => {
      edit('MANIFEST.json', (text) => text.replace('1.2.3', '1.2.4'));
      const { code, lines } = await verify(language);
      assert.equal(code, 1);
      const told = lines.filter((line) => line.includes('MANIFEST.json'));
      assert.equal(told.length, 1, lines.join('\n'));
      assert.ok(told[0]?.includes(words) === true && told[0].includes('SHA256SUMS'), told[0]);
    });
  }

  test('says the same when the hash of the manifest was replaced', async () => {
    edit('SHA256SUMS', (text) => text.replace(/[0-9a-f]{64}(?= {2}MANIFEST)/, none));
    assert.match((await verify()).lines.join('\n'), /contradict each other/);
  });
});
