import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { billFor, billOf, readBill } from '../../../src/third-party/bill.ts';
import { billText } from '../../../src/third-party/cyclonedx.ts';
import { licencesText } from '../../../src/third-party/licences.ts';
import { pagefindPart } from '../../../src/third-party/pagefind.ts';
import { readPart } from '../../../src/third-party/read-part.ts';

const packageText = readFileSync('package.json', 'utf8');
const licence = readFileSync('LICENSE', 'utf8');
const engine = pagefindPart('.');
const bill = billOf(packageText, licence, [
  { part: engine, files: ['pagefind/pagefind.js'] },
  { part: readPart('node_modules/zod'), files: ['_astro/b.js', '_astro/a.js'] },
  { part: readPart('node_modules/workbox-core'), files: ['worker.js'] },
  { part: readPart('node_modules/workbox-routing'), files: ['worker.js'] },
]);

const names = ({ components }: typeof bill): string[] => components.map(({ name }) => name);

test('the bill of what a reader receives is one by the official schema of CycloneDX', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  assert.equal(await validator.validate(billText(bill)), null);
  assert.deepEqual(readBill(billText(bill)), bill);
});

test('it names the files that hold a part, and says of which not all is known', () => {
  assert.deepEqual(names(bill), ['pagefind', 'workbox-core', 'workbox-routing', 'zod']);
  assert.deepEqual(bill.components.at(-1)?.evidence.occurrences, [
    { location: '_astro/a.js' },
    { location: '_astro/b.js' },
  ]);
  assert.deepEqual(bill.compositions, [
    { aggregate: 'incomplete', assemblies: [`pkg:npm/pagefind@${engine.version}`] },
  ]);
});

test('a bundle has the parts of its files, under the places of these', () => {
  const places = new Map([['_astro/a.js', ['_astro/entry.js', 'other.js']]]);
  const own = billFor(bill, (file) => places.get(file) ?? []);
  assert.deepEqual(names(own), ['zod']);
  assert.deepEqual(own.components[0]?.evidence.occurrences, [
    { location: '_astro/entry.js' },
    { location: 'other.js' },
  ]);
  assert.deepEqual(own.compositions, []);
});

test('the licences begin with Fieldbook’s, and hold each text once, below the parts that it is of', () => {
  const text = licencesText(bill);
  assert.ok(text.startsWith(`Fieldbook ${bill.metadata.component.version}\n\n${licence.trim()}\n`));
  for (const { evidence } of bill.components)
    for (const { license } of evidence.licenses)
      assert.equal(text.split(license.text.content).length, 2, license.name);
  assert.ok(/\nworkbox-core [\d.]+ \(MIT\)\nworkbox-routing [\d.]+ \(MIT\)\n\n\S/.test(text));
});

test('without parts of others the licences are that of Fieldbook', () => {
  assert.equal(
    licencesText(billFor(bill, () => [])),
    `Fieldbook ${bill.metadata.component.version}\n\n${licence.trim()}\n`,
  );
});

test('each part inside the search engine has the texts of a licence that it may be used under', () => {
  const of = (name: string): string[] =>
    engine.texts.flatMap(({ name: title }) => {
      const [id = '', parts = ''] = title.split(', of ');
      return parts.split(', ').includes(name) ? [id] : [];
    });
  for (const { name, licence: declared } of engine.inside ?? []) {
    const choices = declared.split(' OR ').map((choice) => choice.split(' AND ').sort().join());
    assert.ok(choices.includes(of(name).sort().join()), `${name}: ${declared}, ${of(name).join()}`);
  }
});
