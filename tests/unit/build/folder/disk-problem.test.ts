import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diskProblemIn, explainDisk } from '../../../../src/build/folder/disk-problem.ts';

const codes = [
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'EMFILE',
  'EROFS',
  'EACCES',
  'EPERM',
  'EBUSY',
  'EXDEV',
  'EIO',
];

for (const code of codes)
  test(`${code} says the place, what was found and expected, and what to do`, () => {
    const error = Object.assign(new Error('x'), { code });
    const explained = explainDisk(error, 'dist', '`--here`');
    assert.ok(explained instanceof Error);
    assert.match(
      explained.message,
      new RegExp(`^dist: found .*\\(${code}\\), expected .+\\. [A-Z].+\\.$`),
    );
    assert.doesNotMatch(explained.message, /OPTION|--outDir/);
  });

test('an error of a program in Rust is known by its number', () => {
  const text = 'Failed to write file\n\nCaused by:\n    No space left on device (os error 28)';
  assert.match(diskProblemIn(text, '/tmp')?.message ?? '', /^\/tmp: found a full disk \(ENOSPC\)/);
});

test('other errors stay as they are', () => {
  const error = Object.assign(new Error('x'), { code: 'ENOENT' });
  assert.equal(explainDisk(error, 'dist'), error);
  assert.equal(diskProblemIn('exit code 28 (os error 2)', 'dist'), undefined);
});
