import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readValuesFile } from '../../../../src/components/values-file/read-values-file.ts';
import { isJson } from '../../../support/is-json.ts';
import { assertProperty } from '../../../support/size.ts';

const sound = {
  tenantDomain: 'contoso.com',
  sipDomains: ['contoso.com', 'fabrikam.com', 'a: "b", [c]'],
  port: 5061,
  hybrid: true,
  siteName: 'Seoul // {1}',
  edgeFqdn: 'edge.contoso.com',
};
const soundFile = JSON.stringify(
  { format: 'fieldbook-values', version: 1, values: sound },
  undefined,
  2,
);

/** The paths by which a fault names a value, also where the file closes `values` before it. */
function pathOf(key: string): RegExp {
  return new RegExp(`^(?:values\\.)?${key}(?:\\[|$)`);
}

/** A value as a reader would type it. */
function typed(one: string | number | boolean | readonly string[]): string {
  return typeof one === 'object' ? one.join('\n') : String(one);
}

test('a mark too many or too few makes no value another one, and none is lost without a word', () => {
  const marks = fc.constantFrom('', '"', "'", '“', ':', ',', ',,', '{', '}', '[', ']', '//', '#');
  const change = fc.record({
    at: fc.nat({ max: soundFile.length }),
    isInstead: fc.boolean(),
    marks,
  });
  assertProperty(
    fc.property(change, ({ at, isInstead, marks: mark }) => {
      const replaced = isInstead && /["':,{}[\]]/.test(soundFile.charAt(at)) ? 1 : 0;
      const text = soundFile.slice(0, at) + mark + soundFile.slice(at + replaced);
      if (isJson(text)) return;
      const { entries: offered, faults } = readValuesFile(new TextEncoder().encode(text));
      for (const [key, { typed: now }] of Object.entries(offered))
        assert.equal(now, typed(sound[key as keyof typeof sound]), `${key}: ${text}`);
      // Where nothing is offered, the reader does not take the rest for all there was.
      const paths = faults.map(({ place }) => place?.path ?? '');
      if (Object.keys(offered).length === 0) return;
      const line = text.slice(0, at).split('\n').length;
      const isLineTold = faults.some(({ place }) => [line, line + 1].includes(place?.line ?? 0));
      const own = isLineTold ? (soundFile.split('\n')[line - 1] ?? '') : '';
      const lines = text.split('\n');
      for (const key of Object.keys(sound)) {
        const isAt = faults.some(({ place }) =>
          lines[(place?.line ?? 0) - 1]?.includes(`"${key}"`),
        );
        const isTold = own.includes(`"${key}"`) || paths.some((path) => pathOf(key).test(path));
        assert.ok(isTold || isAt || Object.hasOwn(offered, key), `${key}: ${text}`);
      }
    }),
    20_000,
  );
});
