import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeHtml } from '../../../src/render/code-html.ts';

test('a name with a hyphen is whole, and other words are text', () => {
  assert.equal(
    codeHtml('Get-CsPool -Name pool -join 7-Zip'),
    '<t-p>Get-CsPool</t-p> <t-p>-Name</t-p> pool <t-p>-join</t-p> <t-p>7-Zip</t-p>',
  );
});

test('a name without room on a narrow line says where it may be broken', () => {
  assert.equal(
    codeHtml('Remove-CsUserReplicatorConfiguration'),
    '<t-w>Remove-CsUserReplicator<wbr>Configuration</t-w>',
  );
  assert.equal(
    codeHtml('2b1c7f0a-5d3e-4c1b-9a57-6f0e8d2c4b19'),
    '<t-w>2b1c7f0a-5d3e-4c1b-9a57-6f0e8d2c4b19</t-w>',
  );
});

test('where lines have more room, longer names are whole', () => {
  assert.equal(codeHtml('PreviousCertificateThumbprint', 36), 'PreviousCertificateThumbprint');
});
