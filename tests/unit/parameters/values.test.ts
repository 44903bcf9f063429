import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseValue } from '../../../src/parameters/values.ts';
import type { ParameterRule } from '../../../src/content/schemas/parameter.ts';
import { parameterTypes } from '../../../src/content/schemas/parameter-types.ts';
import { longestValue } from '../../../src/parameters/value-limit.ts';
import { anyText, hostileValues } from '../../support/hostile-values.ts';
import { accepts, refuses, rule } from '../../support/value-rows.ts';
import { assertProperty } from '../../support/size.ts';

test('a text may hold any visible character, up to its length and in its pattern', () => {
  const visible = hostileValues.filter((value) => value.trim() === value && value !== '');
  accepts(
    rule('text'),
    visible.map((value) => [value, value]),
  );
  refuses({ type: 'text', maxLength: 3 }, [['four', 'too-long']]);
  refuses({ type: 'text', pattern: '[0-9]{3}|x' }, [
    ['12', 'pattern'],
    ['xx', 'pattern'],
  ]);
  refuses(rule('text'), [['x'.repeat(1001), 'too-long']]);
});

test('a list holds hundreds of names; one that could not be kept is refused', () => {
  const domains = Array.from({ length: 450 }, (_, at) => `domain-number-${at}.example.com`);
  accepts(rule('domain-list'), [[domains.join('\n'), domains]]);
  refuses(rule('domain-list'), [[' '.repeat(longestValue) + 'a.example', 'too-long']]);
});

test('numbers, choices and booleans', () => {
  const port: ParameterRule = { type: 'integer', min: 1, max: 65535 };
  accepts(port, [
    ['5061', 5061],
    [' 1 ', 1],
  ]);
  refuses(port, [
    ['0', 'too-small'],
    ['65536', 'too-big'],
    ['99999999999999999999', 'too-big'],
    ['5,061', 'integer-form', '5061'],
    ['５０６１', 'integer-form', '5061'],
    ['1.5', 'integer'],
    ['1e3', 'integer'],
    ['0x10', 'integer'],
  ]);
  refuses({ type: 'integer' }, [['9007199254740993', 'too-big']]);
  accepts(rule('choice'), [['both', 'both']]);
  refuses(rule('choice'), [['none', 'choice']]);
  accepts(rule('boolean'), [
    ['true', true],
    ['false', false],
  ]);
  refuses(rule('boolean'), [['yes', 'boolean']]);
});

test('the stop-parsing token, which PowerShell sees through quotes, is refused in every type', () => {
  for (const type of parameterTypes) {
    refuses(rule(type), [
      ['--%', 'stop-parsing'],
      [' --%\u00a0', 'stop-parsing'],
    ]);
  }
  for (const type of ['domain-list', 'fqdn-list'] as const) {
    refuses(rule(type), [['a.contoso.com, --%', 'stop-parsing']]);
  }
  accepts(rule('text'), [
    ['--% x', '--% x'],
    ['---%', '---%'],
  ]);
});

/** Fillers, joiners of nothing, formats that nothing has, blanks, and what is no character. */
const unseen = Array.from(
  '\u00ad\u034f\u115f\u1160\u17b4\u180b\u180e\u2060\u206a\u2800\u3164\ufe0f\ufff9\ufffc\ufffd\ufffe\uffa0\u{1bca0}\u{1d173}\u{e0100}\u{1ffff}',
);

test('characters that deceive or break are refused in every type, and named', () => {
  const rows: [character: string, code: string, name: string][] = [
    ['\n', 'line-break', 'U+000A'],
    ['\u2028', 'line-break', 'U+2028'],
    ['\0', 'control', 'U+0000'],
    ['\u001b', 'control', 'U+001B'],
    ['\u202e', 'bidirectional', 'U+202E'],
    ['\u2066', 'bidirectional', 'U+2066'],
    ['\u200e', 'bidirectional', 'U+200E'],
    ['\ud800', 'surrogate', 'U+D800'],
    ['\udc00', 'surrogate', 'U+DC00'],
    ['\u200b', 'invisible', 'U+200B'],
    ['\u{e0041}', 'invisible', 'U+E0041'],
    ...unseen.map((character): [string, string, string] => {
      const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
      return [character, 'invisible', `U+${number}`];
    }),
  ];
  for (const type of parameterTypes) {
    for (const [character, code, codePoint] of rows) {
      if (type.endsWith('-list') && character === '\n') continue;
      const result = parseValue(rule(type), `a${character}b.com`);
      assert.ok(!result.ok, `${type} ${codePoint}`);
      assert.equal(result.problem.code, code);
      assert.equal(result.problem.slots['codePoint'], codePoint);
    }
  }
});

test('signs that belong to the letters beside them are accepted', () => {
  accepts(rule('text'), [
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['葛\u{e0100}城', '葛\u{e0100}城'],
    ['❤\ufe0f', '❤\ufe0f'],
  ]);
});

test('whatever is typed: no exception, and every repair is right without another', () => {
  const mutated = fc
    .tuple(
      fc.constantFrom('https://contoso.com/a', 'a.com, b.com', 'C:\\a\\b.cer', '42'),
      anyText,
      fc.nat(20),
    )
    .map(([base, noise, at]) => base.slice(0, at) + noise + base.slice(at));
  assertProperty(
    fc.property(fc.constantFrom(...parameterTypes), fc.oneof(anyText, mutated), (type, raw) => {
      const result = parseValue(rule(type), raw);
      if (result.ok || result.problem.repair === undefined) return true;
      return parseValue(rule(type), result.problem.repair).ok;
    }),
    5_000,
  );
});

test('whatever is accepted has no character that could break or disguise a command', () => {
  assertProperty(
    fc.property(fc.constantFrom(...parameterTypes), anyText, (type, raw) => {
      const result = parseValue(rule(type), raw);
      if (!result.ok) return true;
      return !/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(String(result.value));
    }),
    5_000,
  );
});
