import assert from 'node:assert/strict';
import { test } from 'node:test';
import { templateMark } from '../../../src/powershell/template-mark.ts';

test('is the FNV-1a hash of 32 bits', () => {
  // Test vectors of its authors: http://www.isthe.com/chongo/tech/comp/fnv/
  assert.equal(parseInt(templateMark(''), 36), 0x811c9dc5 >>> 12);
  assert.equal(parseInt(templateMark('a'), 36), 0xe40c292c >>> 12);
  assert.equal(parseInt(templateMark('foobar'), 36), 0xbf9cf968 >>> 12);
});

test('differs where a template differs in one character', () => {
  const template = "Get-CsPool -Identity '{{edgeFqdn}}'";
  const marks = Array.from(template, (_, at) =>
    templateMark(`${template.slice(0, at)}x${template.slice(at + 1)}`),
  );
  assert.ok(!marks.includes(templateMark(template)));
});
