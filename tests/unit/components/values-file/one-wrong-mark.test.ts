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
