import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { DevIndex } from '../../../../src/search/index/dev/dev-index.ts';
import type { IndexFile } from '../../../../src/search/index/index-file.ts';
import { languageListSchema, rootListSchema } from '../../../../src/search/part-lists.ts';
import { search } from '../../../../src/search/query/search.ts';
import { parseJsonWith } from '../../../../src/parse-json.ts';
import type { Locale } from '../../../../src/locales.ts';
import { engineOn } from '../query/support/engine.ts';
import { aRecord } from '../query/support/record.ts';

after(() => close());

const letters = Array.from('abcdefghijklmnopqrstuvwxy');

/** Twenty-five runbooks, each with a word of its own: more than one group of them. */
class Pages {
  readonly words = new Map(letters.map((letter) => [`runbook-${letter}`, `zirkel${letter}`]));
  asked: string[] = [];
  readonly index = new DevIndex({
    ids: () => [...this.words.keys()].sort(),
    englishTitle: (id) => `English ${id}`,
    records: (page) => {
      this.asked.push(page);
      const [locale = '', runbook = ''] = page.split('/');
      const text = this.words.get(runbook) ?? '';
      const common = { locale: locale as Locale, page, runbook };
      return Promise.resolve([
        aRecord({ ...common, anchor: '', titles: [`Page ${runbook}`] }),
        aRecord({ ...common, parts: [{ kind: 'prose', text }] }),
      ]);
    },
  });

  async #text(path: string): Promise<string> {
    const file = await this.index.file(path);
    assert.ok(file, path);
    return Buffer.from(file.content).toString('utf8');
  }

  /** All files of a language that the lists name, with the lists. */
  async files(locale: Locale): Promise<IndexFile[]> {
    const { parts } = parseJsonWith(rootListSchema, await this.#text('parts.json'), 'parts.json');
    const list = `x-${locale}_parts.json`;
    const own = parseJsonWith(languageListSchema, await this.#text(list), list);
    const paths = ['parts.json', list, ...Object.keys(parts), ...Object.keys(own)];
    const files = await Promise.all(paths.map((path) => this.index.file(path)));
    return files.filter((file) => file !== undefined);
  }

  /** The runbooks that hold a word. */
  async find(query: string, locale: Locale): Promise<string[]> {
    const { engine: own, remove } = await engineOn(await this.files(locale), locale);
    const { results } = await search(own, query, { locale, values: {} });
    await remove();
    return results.map(({ record }) => record.runbook);
  }
}

test('all groups of runbooks are searched as one, in the language of the page', async () => {
  const pages = new Pages();
  assert.deepEqual(await pages.find('zirkela', 'zh'), ['runbook-a']);
  assert.deepEqual(await pages.find('zirkely', 'zh'), ['runbook-y']);
  assert.equal(pages.asked.length, letters.length);
  assert.ok(pages.asked.every((page) => page.startsWith('zh/')));
});

test('after a change, only the page of the runbook and the index of its group are made again', async () => {
  const pages = new Pages();
  const before = await pages.files('ko');
  pages.words.set('runbook-k', 'quaxo');
  pages.asked = [];
  pages.index.forget('runbook-k');
  assert.deepEqual(await pages.find('quaxo', 'ko'), ['runbook-k']);
  assert.deepEqual(await pages.find('zirkelk', 'ko'), []);
  assert.deepEqual(await pages.find('zirkelb', 'ko'), ['runbook-b']);
  assert.deepEqual(pages.asked, ['ko/runbook-k/']);
  const after = new Map((await pages.files('ko')).map(({ path, content }) => [path, content]));
  const ofOthers = before.filter(({ path }) => /^x-ko_[02]\//.test(path));
  assert.ok(ofOthers.length > 6);
  for (const { path, content } of ofOthers) assert.equal(after.get(path), content, path);
});

test('a new runbook is found, and one that is gone is not', async () => {
  const pages = new Pages();
  await pages.files('en');
  pages.words.delete('runbook-c');
  pages.words.set('runbook-z', 'zirkelz');
  assert.deepEqual(await pages.find('zirkelz', 'en'), ['runbook-z']);
  assert.deepEqual(await pages.find('zirkelc', 'en'), []);
  assert.deepEqual(await pages.find('zirkeld', 'en'), ['runbook-d']);
});

test('a change of what several runbooks share makes all anew', async () => {
  const pages = new Pages();
  await pages.files('fr');
  pages.asked = [];
  pages.index.forget();
  await pages.files('fr');
  assert.equal(pages.asked.length, letters.length);
});

test('people find a page in another language by its English title', async () => {
  assert.deepEqual(await new Pages().find('English runbook-q', 'fr'), ['runbook-q']);
});

test('a page that could not be asked for is asked for again', async () => {
  let isDown = true;
  const index = new DevIndex({
    ids: () => ['a'],
    englishTitle: () => undefined,
    records: () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve([aRecord()])),
  });
  await assert.rejects(index.file('x-en_parts.json'), /down/);
  isDown = false;
  assert.ok(await index.file('x-en_parts.json'));
});

test('a file that the index does not have is none', async () => {
  assert.equal(await new Pages().index.file('x-ko_7/pagefind-entry.json'), undefined);
});
