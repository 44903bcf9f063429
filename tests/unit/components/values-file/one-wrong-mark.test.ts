import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readValuesFile } from '../../../../src/components/values-file/read-values-file.ts';

const lines = [
  '{',
  '  "format": "fieldbook-values",',
  '  "version": 1,',
  '  "values": {',
  '    "tenantDomain": "contoso.com",',
  '    "edgeFqdn": "edge01.contoso.com",',
  '    "sipDomains": ["contoso.com", "fabrikam.com"],',
  '    "port": 443,',
  '    "siteName": "Seoul \\"A\\""',
  '  }',
  '}',
];
const names = ['tenantDomain', 'edgeFqdn', 'sipDomains', 'port', 'siteName'];

/** The values of a file that are offered or named, and the lines of its faults. */
function read(text: string) {
  const { entries, faults } = readValuesFile(new TextEncoder().encode(text));
  const named = faults.map(({ place }) => /^values\.(\w+)/.exec(place?.path ?? '')?.[1] ?? '');
  return { known: [...Object.keys(entries), ...named], at: faults.map(({ place }) => place?.line) };
}

/** Every text in which one mark of a line is left out, doubled, or another one. */
function changed(line: string): string[] {
  return [...line.matchAll(/[":,{}[\]]/g)].flatMap(({ 0: mark, index }) => {
    const [before, after] = [line.slice(0, index), line.slice(index + 1)];
    return ['', mark + mark, '“', "'", ';', '，', '：'].map((one) => before + one + after);
  });
}

for (const [at, line] of lines.slice(1, 9).entries()) {
  test(`a wrong mark in line ${at + 2} is told once, and costs the values of no other line`, () => {
    for (const other of changed(line)) {
      const text = lines.with(at + 1, other).join('\n');
      const { known, at: told } = read(text);
      if (told.length === 0) continue;
      assert.equal(told.length, 1, other);
      // What a line lacks at its end is missed in the next one.
      assert.ok([at + 2, at + 3].includes(told[0] ?? 0), other);
      for (const name of names)
        if (!line.includes(`"${name}"`)) assert.ok(known.includes(name), `${other}: ${name}`);
    }
  });
}

const items = ['a.example', 'b.example', 'c.example'].map((item) => `   "${item}"`);

test('a list with a wrong mark in one of its lines is not offered, as an item would be missing', () => {
  for (const at of items.keys()) {
    for (const other of changed(items[at] ?? '')) {
      const list = items.with(at, other).join(',\n');
      const head = '{\n "format": "fieldbook-values",\n "version": 1,\n "values": {\n';
      const text = `${head}  "domains": [\n${list}\n  ],\n  "port": 5061\n }\n}\n`;
      const { entries, faults } = readValuesFile(new TextEncoder().encode(text));
      assert.deepEqual(Object.keys(entries), ['port'], other);
      assert.equal(faults.length, 1, other);
      assert.match(faults[0]?.place?.path ?? '', /^values\.domains/, other);
    }
  }
});

/** Values of a file in which something is wrong, and those that are offered nevertheless. */
const doubtful: readonly (readonly [string, readonly string[]])[] = [
  ['"a": [\n"x",\n"z",\n],\n"b": "y"', ['b']],
  ['"a": ["x",\n"c": [\n"y",\n"z"\n],\n"b": "y"', ['c', 'b']],
  ['"a": \n"x",\n"z"\n],\n"b": "y"', ['b']],
  ['"a": [\n"x", // first\n"z"],\n"b": "y"', ['b']],
  ['"a": [\n"x"\n"y",\n"z"],\n"b": "y"', ['b']],
  ['"a": "x"\n"a": "y",\n"b": "y"', ['b']],
  ['<<<<<<< HEAD\n"a": "x",\n=======\n"a": "y",\n>>>>>>> other\n"b": "y"', ['b']],
  ['"b": "y",\n"c d": "z",', ['b']],
  ['"a" "x",\nban "a": "y",\n"b": "y"', ['b']],
  ['"a" "x", "c": 1.5,\n"b": "y"', ['b']],
  ['"a" "x", "c": "z",\n"b": "y"', ['c', 'b']],
];

for (const [values, offered] of doubtful) {
  test(`no value that is in doubt is offered, and each is named: ${values}`, () => {
    const head = '{\n"format": "fieldbook-values",\n"version": 1,\n"values": {\n';
    const { entries, faults } = readValuesFile(
      new TextEncoder().encode(`${head}${values}\n}\n}\n`),
    );
    assert.deepEqual(Object.keys(entries), offered);
    const named = new Set(faults.map(({ place }) => /^values\.(\w)/.exec(place?.path ?? '')?.[1]));
    for (const [, name = ''] of values.matchAll(/"([ac])"/g))
      assert.ok(named.has(name) || offered.includes(name), name);
  });
}

for (const line of ['"version": 2', '"version": 2;', '“version”: 2,', '"version": 2, // later']) {
  test(`a file of a later version offers nothing, also with a wrong mark: ${line}`, () => {
    const text = `{\n"format": "fieldbook-values",\n${line}\n"values": {\n"a": "x"\n}\n}\n`;
    const { entries } = readValuesFile(new TextEncoder().encode(text));
    assert.deepEqual(entries, {});
  });
}

for (const line of [
  '"b" "the version, as converted"',
  '"version b" "x"',
  '"conversion" "version"',
]) {
  test(`a version that is missing is told, also where a line left out has the word in it: ${line}`, () => {
    const text = `{\n"format": "fieldbook-values",\n"values": {\n"a": "x",\n${line},\n"c": "y"\n}\n}\n`;
    const { entries, faults } = readValuesFile(new TextEncoder().encode(text));
    assert.deepEqual(Object.keys(entries), ['a', 'c']);
    const [first] = faults;
    assert.deepEqual([first?.code, first?.place?.path], ['wrong', 'version']);
  });
}
