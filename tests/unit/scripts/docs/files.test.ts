import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { generatedDocs } from '../../../../scripts/docs/files.ts';
import { yamlKinds } from '../../../../scripts/docs/json-schemas.ts';

const root = resolve(import.meta.dirname, '../../../..');

test('the reference and the JSON Schemas say what the schemas say: npm run docs writes them', async () => {
  for (const [path, text] of await generatedDocs())
    assert.equal(readFileSync(join(root, path), 'utf8'), text, path);
});

test('every key has a meaning and advice', async () => {
  const reference = (await generatedDocs()).get('docs/reference.md') ?? '';
  const rows = reference
    .split('\n')
    .filter((line) => line.startsWith('| `') && line.split(' | ').length === 5);
  assert.ok(rows.length > 40);
  assert.deepEqual(
    rows.filter((row) => /\|\s*\|/.test(row)),
    [],
  );
});

test('an editor finds the JSON Schema of every YAML file', () => {
  for (const { name, files } of yamlKinds) {
    const paths = globSync([files, `tests/fixtures/site/${files}`], { cwd: root });
    assert.ok(paths.length > 0, files);
    for (const path of paths) {
      const [first] = readFileSync(join(root, path), 'utf8').split('\n');
      const schema = relative(dirname(path), `docs/schemas/${name}.json`);
      assert.equal(first, `# yaml-language-server: $schema=${schema}`, path);
    }
  }
});
