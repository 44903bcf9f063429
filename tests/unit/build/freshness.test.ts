import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { filesBelow } from '../../../src/build/files.ts';
import { copyFreshSite, isFreshSite } from '../../../src/build/freshness.ts';
import { manifestName, listFiles, siteManifest } from '../../../src/build/site-manifest.ts';
import { copySources, unpackRunbooks } from '../../../src/build/copy-sources.ts';
import { hashSources, readSources } from '../../../src/build/sources.ts';

let root: string;
const at = (path: string) => join(root, path);

function write(path: string, text = path): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fieldbook-fresh-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

suite('the sources by their content', () => {
  const hash = () => hashSources(root, at('content'));
  let before: string;

  beforeEach(() => {
    for (const path of ['content/runbooks/a/en.mdx', 'content/runbooks/b/en.mdx', 'src/a.ts'])
      write(path);
    for (const path of ['content/interface/en.yaml', 'content/offline/readme.en.txt']) write(path);
    for (const path of ['package.json', 'astro.config.mjs', 'public/early.js']) write(path);
    before = hash();
  });

  test('a time alone changes nothing', () => {
    utimesSync(at('src/a.ts'), new Date(), new Date('2040-01-01'));
    assert.equal(hash(), before);
  });

  const changes: Readonly<Record<string, () => void>> = {
    'a changed file with its old time': () => {
      const time = new Date('2020-01-01');
      write('content/runbooks/a/en.mdx', 'other');
      utimesSync(at('content/runbooks/a/en.mdx'), time, time);
    },
    'an added file': () => {
      write('content/runbooks/a/new.ps1');
    },
    'a removed file': () => {
      rmSync(at('content/runbooks/b/en.mdx'));
    },
    'a renamed folder': () => {
      renameSync(at('content/runbooks/b'), at('content/runbooks/c'));
    },
    'two files with each other’s content': () => {
      write('content/runbooks/a/en.mdx', 'content/runbooks/b/en.mdx');
      write('content/runbooks/b/en.mdx', 'content/runbooks/a/en.mdx');
    },
    'another package': () => {
      write('package-lock.json');
    },
  };
  for (const [name, change] of Object.entries(changes))
    test(`${name} is another site`, () => {
      change();
      assert.notEqual(hash(), before);
    });

  test('what no build reads changes nothing', () => {
    for (const path of ['dist/index.html', 'tests/a.ts', 'README.md', 'content.old/x']) write(path);
    assert.equal(hash(), before);
  });

  test('each runbook has a hash of its own, and all else has one', () => {
    const { runbooks, others } = readSources(root, at('content'));
    assert.deepEqual(Object.keys(runbooks), ['a', 'b']);
    write('content/runbooks/a/commands/new.ps1');
    const later = readSources(root, at('content'));
    assert.notEqual(later.runbooks['a'], runbooks['a']);
    assert.deepEqual([later.runbooks['b'], later.others], [runbooks['b'], others]);
    for (const path of ['content/glossary.yaml', 'src/b.ts', 'content/interface/fr.yaml']) {
      const former = readSources(root, at('content')).others;
      write(path);
      const { runbooks: same, others: other } = readSources(root, at('content'));
      assert.notEqual(other, former, path);
      assert.deepEqual(same, later.runbooks, path);
    }
  });

  test('a copy of them has the same hash', () => {
    mkdirSync(at('copy'));
    assert.equal(copySources(root, at('content'), at('copy')).all, before);
    unpackRunbooks(at('copy'));
    assert.equal(hashSources(at('copy'), at('copy/content')), before);
  });
});

suite('a built site is taken only whole', () => {
  const inputs = 'a'.repeat(64);
  const isWhole = (hasDownloads: boolean, wanted = inputs) =>
    isFreshSite(at('dist'), wanted, hasDownloads);
  const isTaken = (wanted = inputs) => copyFreshSite(at('dist'), wanted, at('copy'));

  beforeEach(() => {
    for (const path of ['dist/index.html', 'dist/pagefind/pagefind.js', 'dist/downloads/a.zip'])
      write(path);
    writeFileSync(at(`dist/${manifestName}`), siteManifest(listFiles(at('dist')), inputs));
  });

  test('as it was built, without downloads', () => {
    assert.equal(isTaken(), true);
    assert.deepEqual(filesBelow(at('copy')), ['index.html', 'pagefind/pagefind.js']);
  });

  test('with downloads missing, and with files of somebody else, which are left out', () => {
    rmSync(at('dist/downloads'), { recursive: true });
    write('dist/mine.html');
    assert.equal(isTaken(), true);
    assert.deepEqual(filesBelow(at('copy')), ['index.html', 'pagefind/pagefind.js']);
  });

  test('with its downloads, if it is said whether it must have some', () => {
    assert.equal(copyFreshSite(at('dist'), inputs, at('copy'), false), false);
    assert.equal(copyFreshSite(at('dist'), inputs, at('copy'), true), true);
    assert.ok(filesBelow(at('copy')).includes('downloads/a.zip'));
    assert.deepEqual([isWhole(true), isWhole(false)], [true, false]);
    rmSync(at('dist/downloads'), { recursive: true });
    assert.equal(isWhole(true), false);
    assert.equal(copyFreshSite(at('dist'), inputs, at('copy'), true), false);
  });

  test('not of other sources or settings', () => {
    assert.equal(isTaken('b'.repeat(64)), false);
    assert.equal(isWhole(true, 'b'.repeat(64)), false);
  });

  const damages: Readonly<Record<string, () => void>> = {
    'the search index is missing': () => {
      rmSync(at('dist/pagefind'), { recursive: true });
    },
    'a file is cut': () => {
      write('dist/index.html', 'dist/');
    },
    'a file has other bytes of the same size and time': () => {
      write('dist/index.html', 'dist/index.htmL');
    },
    'it has no manifest, as of an earlier version': () => {
      rmSync(at(`dist/${manifestName}`));
    },
    'its manifest is cut': () => {
      const text = readFileSync(at(`dist/${manifestName}`), 'utf8');
      write(`dist/${manifestName}`, text.slice(0, 200));
    },
    'it is gone': () => {
      cpSync(at('dist'), at('other'), { recursive: true });
      rmSync(at('dist'), { recursive: true });
    },
  };
  for (const [name, damage] of Object.entries(damages))
    test(`not if ${name}`, () => {
      damage();
      assert.equal(isTaken(), false);
      assert.equal(isWhole(true), false);
    });
});
