import assert from 'node:assert/strict';
import { readFileSync, globSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { unzipSync } from 'fflate';
import { JapaneseSite } from '../support/japanese-site.ts';

suite('Japanese, added by one record and its content files', () => {
  const site = new JapaneseSite();

  before(() => site.build());

  after(() => {
    site.remove();
  });

  test('has its pages, which say their language', () => {
    for (const page of ['ja/', 'ja/download/', 'ja/disk-notices/', 'ja/usage-report/']) {
      const html = site.read(`${page}index.html`);
      assert.match(html, /<html lang="ja"/, page);
      assert.match(html, /コピー|ダウンロード|手順書|バンドル/, page);
    }
  });

  test('is offered by the pages in other languages, and by the sitemap', () => {
    assert.match(site.read('index.html'), /href="\/ja\/"[^>]*>日本語/);
    assert.match(site.read('en/disk-notices/index.html'), /hreflang="ja"/);
    assert.match(site.read('en/disk-notices/index.html'), /日本語/);
    assert.match(site.read('sitemap-0.xml'), /hreflang="ja" href="[^"]*\/ja\/disk-notices\/"/);
  });

  test('has a form in Japanese', () => {
    const html = site.read('ja/disk-notices/index.html');
    assert.match(html, /<label[^>]*>\s*ファイルサーバーの FQDN/);
    assert.match(html, /Contoso Files のバージョン/);
    assert.match(html, /ディスクを監視するサーバーの完全な名前です。/);
  });

  test('is searched by kana and by kanji', async () => {
    const page = '/ja/disk-notices/';
    assert.ok((await site.find('サインイン')).includes(`${page}#sign-in-to-connect`));
    assert.ok((await site.find('前提条件')).includes(`${page}#check-prerequisites`));
    assert.deepEqual(await site.find('空き容量'), [`${page}#background`]);
    assert.deepEqual(await site.find('存在しない言葉'), []);
  });

  test('has a bundle with its pages and its index', () => {
    const [zip = ''] = globSync('downloads/fieldbook-*-ja.zip', { cwd: site.path('') });
    const files = Object.keys(unzipSync(readFileSync(site.path(zip))));
    for (const file of ['index.html', 'ja/index.html', 'ja/disk-notices/index.html'])
      assert.ok(files.includes(file), file);
    assert.ok(files.some((file) => /^pagefind\/pagefind\.x-ja_\w+\.pf_meta\.js$/.test(file)));
    assert.ok(files.some((file) => file.startsWith('pagefind/fragment/x-ja_')));
    assert.deepEqual(
      files.filter((file) => /^(?:ko|zh|fr|en)\/|x-(?:ko|zh|fr|en)_/.test(file)),
      [],
    );
  });

  test('is kept by the service worker', () => {
    assert.ok(site.read('worker.js').includes('/ja/offline/'));
    assert.ok(site.read('offline/ja.json').includes('"/ja/disk-notices/"'));
  });

  test('has its runbooks as single files', () => {
    const html = site.read('downloads/fieldbook-disk-notices-ja.html');
    assert.match(html, /<html lang="ja"/);
  });
});
