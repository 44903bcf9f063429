import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const texts = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'bench/README.md',
  'deploy/README.md',
];

/** A path of the project between backticks, as far as no wildcard or placeholder is in it. */
const path = /`((?:src|scripts|tests|bench|content|docs|deploy|public)\/[^`\s*<>{}…]*)`/g;

for (const file of texts)
  test(`each path that ${file} names is there`, () => {
    const named = [...readFileSync(join(root, file), 'utf8').matchAll(path)].map(
      ([, name = '']) => name,
    );
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((name) => !existsSync(join(root, name))),
      [],
    );
  });
