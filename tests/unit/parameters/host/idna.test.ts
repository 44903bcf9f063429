import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { root } from '../../../../scripts/run/command.ts';
import { parseValue } from '../../../../src/parameters/values.ts';
import { idnaCases } from '../../../support/idna-cases.ts';
import { accepts, refuses, rule } from '../../../support/value-rows.ts';

test('a label in Punycode has to be one that a name in letters has', () => {
  accepts(rule('domain'), [
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['XN--BCHER-KVA.Example', 'xn--bcher-kva.example'],
    ['xn--fa-hia.de', 'xn--fa-hia.de'],
    ['xn--mgba3gch31f060k.com', 'xn--mgba3gch31f060k.com'],
    ['xn--pple-43d.com', 'xn--pple-43d.com'],
    ['xn--4dbrk0ce.xn--4dbrk0ce', 'xn--4dbrk0ce.xn--4dbrk0ce'],
  ]);
  refuses(rule('domain'), [
    ['xn--.com', 'hyphen', 'xn.com'],
    ['xn--a.com', 'not-idna'],
    ['xn--abc-.com', 'hyphen'],
    ['xn--99999999.com', 'not-idna'],
    ['xn--jm6c.example', 'not-idna'],
    ['xn--a-wbb.example', 'not-idna'],
    ['xn--ab-j1t.example', 'not-idna'],
    ['ab--cd.com', 'reserved-hyphens'],
  ]);
});

test('letters that are read from the right keep their rules in a name', () => {
  accepts(rule('domain'), [
    ['ישראל.com', 'xn--4dbrk0ce.com'],
    ['example.xn--4dbrk0ce', 'example.xn--4dbrk0ce'],
    ['مثال.com', 'xn--mgbh0fb.com'],
  ]);
  refuses(rule('domain'), [
    ['3com.ישראל', 'bidi-rule'],
    ['ישראלa.com', 'bidi-rule'],
    ['xn--a-0hc.com', 'bidi-rule'],
  ]);
});

test('what browsers read in different ways is refused, and the form in Punycode is named', () => {
  refuses(rule('domain'), [
    ['faß.de', 'deviation', 'xn--fa-hia.de'],
    ['FAẞ.de', 'deviation', 'xn--fa-hia.de'],
    ['βόλος.com', 'deviation', 'xn--nxasmm1c.com'],
    ['نامه\u200cای.com', 'deviation', 'xn--mgba3gch31f060k.com'],
    ['ශ්\u200dරී.com', 'deviation', 'xn--10cl1a0b660p.com'],
    ['a\u200cb.com', 'invisible', 'ab.com'],
    ['\u200dab.com', 'invisible', 'ab.com'],
  ]);
  const typed = parseValue(rule('domain'), 'faß.de');
  assert.equal(!typed.ok && typed.problem.slots['ascii'], 'xn--fa-hia.de');
});

test('letters that only look like plain ones are named', () => {
  refuses(rule('domain'), [
    ['ﬁles.contoso.com', 'look-alike', 'files.contoso.com'],
    ['server①.com', 'look-alike', 'server1.com'],
    ['a.\u3164', 'invisible'],
  ]);
});

test('a sigma is the same in a name of capital letters', () => {
  accepts(rule('domain'), [['ΣΑΣ.gr', 'xn--mxa9ab.gr']]);
});

/** What is said of a valid value: `code`, and the names as they are shown. */
function told(type: 'domain' | 'domain-list' | 'https-url', typed: string): unknown {
  const result = parseValue(rule(type), typed);
  assert.ok(result.ok, typed);
  return result.notices?.map(({ code, slots }) => [code, slots['unicode']]);
}

test('a label in Punycode is shown as it reads, whoever wrote it', () => {
  const read = [['punycode', 'bücher.example']];
  assert.deepEqual(told('domain', 'xn--bcher-kva.example'), read);
  assert.deepEqual(told('domain', 'Bücher.example'), read);
  assert.deepEqual(told('https-url', 'https://xn--bcher-kva.example/a'), read);
  assert.equal(told('domain', 'contoso.com'), undefined);
  assert.deepEqual(told('domain-list', 'contoso.com, xn--bcher-kva.example, 회사.한국'), [
    ['punycode', 'bücher.example, 회사.한국'],
  ]);
});

test('what mixes scripts or looks like another name stays in Punycode', () => {
  const rows = [
    ['xn--pple-43d.com', 'аpple'],
    ['xn--80ak6aa92e.com', 'аррӏе'],
    ['xn--mxaif3ba.com', 'αρρηε'],
    ['xn--ab-gyb.com', 'a with a loose mark'],
    ['xn--53h.us', 'a cup'],
    ['xn--ab-z1a.com', 'a click'],
    ['xn--bm-gpa.com', 'ıbm'],
    ['xn--a-zn6ao87e.com', 'a stroke beside a'],
  ] as const;
  for (const [name] of rows) {
    assert.deepEqual(told('domain', name), [['punycode-only', name]], name);
  }
  assert.deepEqual(told('domain', 'xn--bcher-kva.xn--pple-43d.com'), [
    ['punycode-only', 'bücher.xn--pple-43d.com'],
  ]);
  assert.deepEqual(told('domain-list', 'xn--bcher-kva.example, xn--pple-43d.com'), [
    ['punycode', 'bücher.example'],
    ['punycode-only', 'xn--pple-43d.com'],
  ]);
});

test('Japanese, Korean and Chinese are shown beside Latin letters', () => {
  for (const name of ['日本語ドメイン例abc.jp', '회사abc.한국', '例子abc.中国', 'президент.рф']) {
    assert.deepEqual(told('domain', name), [['punycode', name]]);
  }
});

const oracle = resolve(root, '../shared/oracle/IdnaTestV2.txt');
const skip = !existsSync(oracle) && 'IdnaTestV2.txt does not lie beside the project.';

/** RFC 1123 with more than one label, the last of which is not a number. */
const rfc1123 =
  /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

test(
  'of Unicode’s cases no invalid name is accepted, and no valid one of RFC 1123 refused',
  { skip },
  (context) => {
    const cases = idnaCases(readFileSync(oracle, 'utf8'));
    const accepted = { valid: 0, invalid: [] as string[] };
    const refused = { invalid: 0, valid: 0, ofRfc1123: [] as string[] };
    for (const { name, ascii } of cases) {
      const result = parseValue(rule('domain'), name);
      if (result.ok && result.value === ascii) accepted.valid += 1;
      else if (result.ok) accepted.invalid.push(name);
      else if (ascii === undefined) refused.invalid += 1;
      else if (rfc1123.test(name)) refused.ofRfc1123.push(name);
      else refused.valid += 1;
    }
    assert.ok(accepted.valid > 100);
    assert.deepEqual([accepted.invalid, refused.ofRfc1123], [[], []]);
    context.diagnostic(
      `${cases.length} lines: ${accepted.valid} accepted, ${refused.invalid} refused as invalid, ${refused.valid} valid ones refused that are no dotted names of RFC 1123`,
    );
  },
);
