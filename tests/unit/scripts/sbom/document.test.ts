import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import * as z from 'zod/mini';
import { billOfMaterials } from '../../../../scripts/sbom/document.ts';

const [project, lock] = ['package.json', 'package-lock.json'].map((file) =>
  readFileSync(file, 'utf8'),
);
const bill = billOfMaterials(project ?? '', lock ?? '');

const billSchema = z.object({
  components: z.array(
    z.object({
      purl: z.string(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })),
      licenses: z.optional(z.array(z.unknown())),
    }),
  ),
});
const { components } = z.parse(billSchema, JSON.parse(bill));

test('the bill of materials is one by the official schema of CycloneDX', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  assert.equal(await validator.validate(bill), null);
});

test('it lists every locked package with its checksum and licence, each version once', () => {
  const { packages } = z.parse(
    z.object({
      packages: z.record(
        z.string(),
        z.object({ name: z.optional(z.string()), version: z.optional(z.string()) }),
      ),
    }),
    JSON.parse(lock ?? ''),
  );
  const wanted = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { name, version }]) => {
      const own = name ?? path.slice(path.lastIndexOf('node_modules/') + 13);
      return `pkg:npm/${own.replace('@', '%40')}@${version}`;
    });
  const found = components.map(({ purl }) => purl);
  assert.deepEqual(found, [...new Set(wanted)].sort());
  assert.ok(components.every(({ hashes }) => /^[0-9a-f]{40,128}$/.test(hashes[0]?.content ?? '')));
});

test('the same lock file gives the same bytes', () => {
  assert.equal(billOfMaterials(project ?? '', lock ?? ''), bill);
  assert.doesNotMatch(bill, /"timestamp"|"serialNumber"/);
});
