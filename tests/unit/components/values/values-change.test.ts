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
    own.map(({ name, now, then, problem }) => [name, now, then, problem]),
    [['edgeFqdn', 'old.contoso.com', 'new.contoso.com', undefined]],
  );
});

test('what is there already and what is empty changes nothing', () => {
  const same = compare(
    { edgeFqdn: 'a.contoso.com', sipDomains: '' },
    { edgeFqdn: 'a.contoso.com' },
  );
  assert.deepEqual([same.own, same.elsewhere, same.isSame], [[], [], true]);
});

for (const locale of locales) {
  test(`values of other runbooks are judged and named in ${locale} like the page’s own`, () => {
    const { own, elsewhere } = compare(
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
      [...own, ...elsewhere].map(({ name, problem }) => [name, problem?.code]),
      [
        ['edgeFqdn', 'ip-address'],
        ['tenantDomain', 'bidirectional'],
        ['mailboxServer', undefined],
      ],
    );
    assert.equal(elsewhere[0]?.label, definition?.label[locale]);
    const strings = loadInterface(locale);
    for (const { problem } of [...own, ...elsewhere]) {
      if (problem === undefined) continue;
      const said = message(strings, `validation.${problem.code}`, problem.slots, locale);
      assert.doesNotMatch(said, /[{}]|^validation\./);
    }
  });
}

test('every parameter of the catalogue refuses what turns the reading direction', () => {
  const offered = Object.fromEntries(catalogue.map(([name]) => [name, 'x\u202Ey']));
  const { own, elsewhere } = compare(offered);
  assert.equal(own.length + elsewhere.length, catalogue.length);
  assert.deepEqual(
    [...own, ...elsewhere].filter(({ problem }) => problem?.code !== 'bidirectional'),
    [],
  );
});

test('names that mean something to the language are unknown like any other', () => {
  const offered = Object.fromEntries(
    ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => [name, 'x']),
  );
  const { own, elsewhere, unknown, isSame } = compare(offered);
  assert.deepEqual([own, elsewhere, isSame], [[], [], false]);
  assert.deepEqual(unknown, Object.keys(offered));
});

test('names that nobody knows beside values that are here already are both told', () => {
  const { unknown, isSame } = compare(
    { edgeFqdn: 'a.contoso.com', x: 'y' },
    { edgeFqdn: 'a.contoso.com' },
  );
  assert.deepEqual([unknown, isSame], [['x'], true]);
});
