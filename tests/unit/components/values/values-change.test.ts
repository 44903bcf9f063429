import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareValues } from '../../../../src/components/values/values-change.ts';
import { loadInterface, loadParameters, loadRunbooks } from '../../../../src/content/read/load.ts';
import { localParameter } from '../../../../src/parameters/local-parameter.ts';
import { message } from '../../../../src/parameters/messages.ts';
import { locales } from '../../../../src/locales.ts';
import type { Locale } from '../../../../src/locales.ts';

const catalogue = Object.entries(loadParameters());
const push = loadRunbooks().find(({ id }) => id === 'lync-push-notifications');
const ownNames = new Set(push?.parameters);

function compare(
  offered: Readonly<Record<string, string>>,
  current: Readonly<Record<string, string>> = {},
  locale: Locale = 'en',
) {
  const all = catalogue.map(([name, definition]) => localParameter(name, definition, locale));
  return compareValues(
    offered,
    current,
    all.filter(({ name }) => ownNames.has(name)),
    all.filter(({ name }) => !ownNames.has(name)),
  );
}

test('a value that changes is shown with what it is now', () => {
  const { own } = compare({ edgeFqdn: 'new.contoso.com' }, { edgeFqdn: 'old.contoso.com' });
  assert.deepEqual(
    own.map(({ name, now, then }) => [name, now, then]),
    [['edgeFqdn', 'old.contoso.com', 'new.contoso.com']],
  );
});

const labelOf = (name: string) => loadParameters()[name]?.label.en;

test('what is there already and what is empty changes nothing, and each is told', () => {
  const { own, elsewhere, here, blank } = compare(
    { edgeFqdn: 'a.contoso.com', sipDomains: ' \n' },
    { edgeFqdn: 'a.contoso.com', sipDomains: 'contoso.com' },
  );
  assert.deepEqual([own, elsewhere], [[], []]);
  assert.deepEqual([here, blank], [[labelOf('edgeFqdn')], [labelOf('sipDomains')]]);
});

test('where nothing is offered, nothing is called here', () => {
  const { own, elsewhere, refused, here, blank, unknown } = compare({});
  assert.deepEqual([own, elsewhere, refused, here, blank, unknown], [[], [], [], [], [], []]);
});

test('names in Punycode are told as they read, and refused where no name has them', () => {
  const { own, elsewhere, refused } = compare({
    edgeFqdn: 'edge.xn--bcher-kva.example',
    tenantDomain: 'xn--a.com',
    mailboxServer: 'mbx.xn--nts-redcbp.com',
  });
  const told = [...own, ...elsewhere].map(({ name, notices }) => [name, notices.then[0]?.code]);
  assert.deepEqual(told, [
    ['edgeFqdn', 'punycode'],
    ['mailboxServer', 'punycode-only'],
  ]);
  assert.deepEqual(
    refused.map(({ name, problem }) => [name, problem.code]),
    [['tenantDomain', 'not-idna']],
  );
});

for (const locale of locales) {
  test(`values of other runbooks are judged and named in ${locale} like the page’s own`, () => {
    const { elsewhere, refused } = compare(
      {
        tenantDomain: 'not a domain $(evil)\u202E',
        mailboxServer: 'mbx01.contoso.com',
        edgeFqdn: '10.0.0.1',
      },
      {},
      locale,
    );
    const definition = loadParameters()['tenantDomain'];
    assert.deepEqual(
      refused.map(({ name, problem }) => [name, problem.code]),
      [
        ['edgeFqdn', 'ip-address'],
        ['tenantDomain', 'bidirectional'],
      ],
    );
    assert.deepEqual(
      elsewhere.map(({ name }) => name),
      ['mailboxServer'],
    );
    assert.equal(refused[1]?.label, definition?.label[locale]);
    const strings = loadInterface(locale);
    for (const { problem } of refused) {
      const said = message(strings, `validation.${problem.code}`, problem.slots, locale);
      assert.doesNotMatch(said, /[{}]|^validation\./);
    }
  });
}

test('every parameter of the catalogue refuses what turns the reading direction', () => {
  const offered = Object.fromEntries(catalogue.map(([name]) => [name, 'x\u202Ey']));
  const { refused } = compare(offered);
  assert.equal(refused.length, catalogue.length);
  assert.deepEqual(
    refused.filter(({ problem }) => problem.code !== 'bidirectional'),
    [],
  );
});

test('names that mean something to the language are unknown like any other', () => {
  const offered = Object.fromEntries(
    ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => [name, 'x']),
  );
  const { own, elsewhere, unknown } = compare(offered);
  assert.deepEqual([own, elsewhere], [[], []]);
  assert.deepEqual(unknown, Object.keys(offered));
});

test('names that nobody knows beside values that are here already are both told', () => {
  const { unknown, here } = compare(
    { edgeFqdn: 'a.contoso.com', x: 'y' },
    { edgeFqdn: 'a.contoso.com' },
  );
  assert.deepEqual([unknown, here], [['x'], [labelOf('edgeFqdn')]]);
});
