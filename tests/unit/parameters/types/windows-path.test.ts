import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseValue } from '../../../../src/parameters/values.ts';
import { accepts, refuses, rule } from '../../../support/value-rows.ts';

test('a Windows path starts at a drive or a share and names what Windows can store', () => {
  accepts(rule('windows-path'), [
    ['C:\\Certs\\OAuth.cer', 'C:\\Certs\\OAuth.cer'],
    ["d:\\Kim's files\\a b.cer", "d:\\Kim's files\\a b.cer"],
    ['\\\\files\\share$\\OAuth.cer', '\\\\files\\share$\\OAuth.cer'],
    ['C:\\인증서\\证书.cer', 'C:\\인증서\\证书.cer'],
    [`C:\\${'a'.repeat(252)}.cer`, `C:\\${'a'.repeat(252)}.cer`],
  ]);
  refuses(rule('windows-path'), [
    ['"C:\\a.cer"', 'quotes', 'C:\\a.cer'],
    ['C:/Certs/a.cer', 'forward-slash', 'C:\\Certs\\a.cer'],
    ['C:₩Certs₩a.cer', 'look-alike', 'C:\\Certs\\a.cer'],
    ['Ｃ：＼a.cer', 'look-alike', 'C:\\a.cer'],
    ['%TEMP%\\a.cer', 'environment-variable'],
    ['$env:TEMP\\a.cer', 'environment-variable'],
    ['~\\a.cer', 'environment-variable'],
    ['Certs\\a.cer', 'relative-path'],
    ['C:a.cer', 'relative-path'],
    ['\\\\files', 'share-incomplete'],
    ['\\\\?\\C:\\a.cer', 'device-path', 'C:\\a.cer'],
    ['file:///C:/a.cer', 'path-is-url'],
    ['C:\\a?.cer', 'path-character'],
    ['C:\\a\\b:stream', 'path-character'],
    ['C:\\con', 'reserved-name'],
    ['C:\\LPT1.cer', 'reserved-name'],
    ['C:\\COM¹.cer', 'reserved-name'],
    ['C:\\aux\\a.cer', 'reserved-name'],
    ['\\\\files\\NUL\\a.cer', 'reserved-name'],
    ['C:\\nul .cer', 'reserved-name'],
    ['C:\\CONIN$', 'reserved-name'],
    ['C:\\*.cer', 'path-character'],
    ['C:\\OAuth[1].cer', 'object-wildcard'],
    ['C:\\a\\*\\b.cer', 'path-character'],
    ['C:\\Certs\\OAuth.cer.', 'segment-end', 'C:\\Certs\\OAuth.cer'],
    ['C:\\Certs.', 'segment-end'],
    ['C:\\a\\..\\b', 'dot-segment'],
    ['C:\\a.\\b.cer', 'segment-end', 'C:\\a\\b.cer'],
    ['C:\\a\\\\b.cer', 'double-backslash', 'C:\\a\\b.cer'],
    [`C:\\${'a'.repeat(253)}.cer`, 'path-length'],
  ]);
});

test('a Windows path names a file, not a drive, a share or a folder', () => {
  refuses(rule('windows-path'), [
    ['C:\\', 'path-not-file'],
    ['C:', 'path-not-file'],
    ['C:\\temp\\', 'path-not-file'],
    ['\\\\srv\\share\\', 'path-not-file'],
    ['C:\\Windows\\', 'path-not-file'],
    ['C:\\OAuthConfig', 'path-not-file'],
    ['C:\\Certs.2013\\OAuth', 'path-not-file'],
    ['C:\\.cer', 'path-not-file'],
    ['\\\\srv\\share', 'path-not-file'],
    ['\\\\srv\\share.cer', 'path-not-file'],
  ]);
});

test('an https address has a full host and no credentials', () => {
  accepts(rule('https-url'), [
    ['https://contoso.com', 'https://contoso.com'],
    ['HTTPS://Contoso.com:8443/a?b=c#d', 'https://contoso.com:8443/a?b=c#d'],
    ["https://contoso.com/a'b", "https://contoso.com/a'b"],
    ['https://회사.한국/경로', 'https://xn--vf4b131b.xn--3e0b707e/%EA%B2%BD%EB%A1%9C'],
  ]);
  refuses(rule('https-url'), [
    ['http://contoso.com/a', 'url-http', 'https://contoso.com/a'],
    ['contoso.com/a', 'url-scheme-missing', 'https://contoso.com/a'],
    ['contoso.com:8443/a', 'url-scheme-missing', 'https://contoso.com:8443/a'],
    ['https:\\\\contoso.com\\a', 'url-slashes', 'https://contoso.com/a'],
    ['ftp://contoso.com', 'url-scheme'],
    ['javascript:alert(1)', 'url-scheme'],
    ['https://kim:pw@contoso.com/', 'url-credentials', 'https://contoso.com/'],
    ['https://contoso.com:99999/', 'url-port'],
    ['https://contoso.com:0/', 'url-port'],
    ['https://contoso', 'single-label-fqdn'],
    ['https://10.0.0.1/', 'ip-address'],
    ['https://contoso.com /a', 'space', 'https://contoso.com/a'],
  ]);
});

test('a file with another extension than its parameter names is valid, and pointed out', () => {
  const noticesOf = (raw: string) => {
    const result = parseValue({ type: 'windows-path', extension: 'cer' }, raw);
    return result.ok ? (result.notices ?? []) : [result.problem];
  };
  assert.deepEqual(noticesOf('C:\\OAuth\\a.CER'), []);
  assert.deepEqual(noticesOf('C:\\OAuth\\a.cer.pfx'), [
    { code: 'path-extension', slots: { found: '.pfx', expected: '.cer' } },
  ]);
  assert.equal(noticesOf('C:\\OAuth')[0]?.code, 'path-not-file');
});
