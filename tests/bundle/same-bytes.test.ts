import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { manifestSchema } from '../../src/bundle/manifest-schema.ts';
import { locales } from '../../src/locales.ts';
import { parseWith } from '../../src/parse.ts';
import { attribute, elementsIn, parsePage } from '../../src/build/html.ts';
import { runScript } from '../../scripts/run/child.ts';
import { root } from '../../scripts/run/command.ts';
import { fixtureContent, fixtureDist } from '../support/fixture-site.ts';
import { realBundles, removeUnpacked } from '../support/unpacked.ts';
import { createHash } from 'node:crypto';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-bytes-'));

after(() => {
  rmSync(folder, { recursive: true, force: true });
  removeUnpacked();
});

test('a second build, in another time zone and language, gives the same bytes', async () => {
  const code = await runScript(join(root, 'scripts/astro.ts'), ['build', '--outDir', folder], {
    FIELDBOOK_CONTENT: fixtureContent,
    TZ: 'Asia/Seoul',
    LANG: 'ko_KR.UTF-8',
    FIELDBOOK_KEEP: 'off',
  });
  assert.equal(code, 0);
  const downloads = globSync('*', { cwd: join(fixtureDist, 'downloads') }).sort();
  assert.deepEqual(globSync('*', { cwd: join(folder, 'downloads') }).sort(), downloads);
  const differing = downloads.filter(
    (name) =>
      !readFileSync(join(fixtureDist, 'downloads', name)).equals(
        readFileSync(join(folder, 'downloads', name)),
      ),
  );
  assert.deepEqual(differing, [], 'or the site was built from other sources: build it again');
});

suite('weights', () => {
  for (const [scope, limit] of [
    ...locales.map((locale) => [locale, 1_200_000] as const),
    ['all', 3_000_000] as const,
  ]) {
    test(`${scope} weighs at most ${limit / 1_000_000} MB`, () => {
      const { length } = readFileSync(realBundles.zipOf(scope));
      console.log(`${scope}: ${Math.ceil(length / 1000)} kB`);
      assert.ok(length <= limit, `${length} bytes`);
    });
  }
});

for (const scope of ['all', 'ko']) {
  const base = realBundles.unpacked(scope);
  const file = join(base, 'MANIFEST.json');
  const manifest = parseWith(manifestSchema, JSON.parse(readFileSync(file, 'utf8')), file);

  test(`${scope}: the manifest tells the size and the hash of every file`, () => {
    for (const { path, size, sha256 } of manifest.files) {
      const bytes = readFileSync(join(base, path));
      assert.equal(bytes.length, size, path);
      assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256, path);
    }
    const others = ['README.txt', 'Verify.ps1', 'index.html'];
    for (const path of others)
      assert.ok(
        manifest.files.some((entry) => entry.path === path),
        path,
      );
  });

  test(`${scope}: every link leads to a file of the bundle, and to nothing outside by itself`, () => {
    for (const { path } of manifest.files.filter((entry) => entry.path.endsWith('.html'))) {
      for (const element of elementsIn(parsePage(readFileSync(join(base, path), 'utf8')))) {
        for (const name of ['href', 'src']) {
          const address = attribute(element, name);
          if (address === undefined || address.startsWith('#')) continue;
          const isOutside = /^[a-z]+:/.test(address);
          if (isOutside) assert.equal(element.tagName, 'a', `${path}: ${address}`);
          else
            assert.ok(
              existsSync(join(base, dirname(path), decodeURI(address).replace(/[?#].*$/, ''))),
              `${path}: ${address}`,
            );
        }
      }
    }
  });
}
