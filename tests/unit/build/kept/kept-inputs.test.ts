import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programHash } from '../../../../src/build/kept/kept-inputs.ts';

test('another version of Node, or of a library that it takes from the system, makes another program', () => {
  const { versions, platform, arch } = process;
  const hashWith = (changed: Readonly<Record<string, string>>) =>
    programHash('sources', 'none', { versions: { ...versions, ...changed }, platform, arch });
  assert.equal(hashWith({}), programHash('sources', 'none'));
  for (const changed of [{ node: '18.0.0' }, { icu: '1.0' }, { zlib: '1.0' }])
    assert.notEqual(hashWith(changed), hashWith({}), JSON.stringify(changed));
});
