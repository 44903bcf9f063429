import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

test('reports a dead anchor, a dead page, an outside address', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'link-dead' }), [
    'content/runbooks/enable-push/fr.mdx:30:38: found the address `https://learn.microsoft.com/` in prose, expected an entry of `links` in runbook.yaml, used as `<Ref id="…">`. Move the address there, so that every language has the same one.',
    'content/runbooks/enable-push/ko.mdx:30:22: found the link `#switch-off`, expected the id of a task or step of enable-push. Write one that its runbook.yaml has, as `#enable`.',
    'content/runbooks/enable-push/zh.mdx:30:20: found the link `../other-runbook/`, expected a page that exists. Write the folder of a runbook, as `../enable-push/`.',
  ]);
});

test('reports a link without words, and one that leads nowhere', async () => {
  const path = 'content/runbooks/enable-push/ko.mdx';
  const withLink = async (link: string): Promise<string[]> => {
    const text = soundFile(path).replace(' [켰는지](#switch-on)', link);
    return (await problemsOf({ files: { [path]: text } })).map(
      (problem) => /found [^,]*/.exec(problem)?.[0] ?? '',
    );
  };
  assert.deepEqual(await withLink('[](#switch-on)'), ['found the link `#switch-on` without words']);
  assert.deepEqual(await withLink('[켰는지]()'), ['found a link that leads nowhere']);
  for (const sound of ['[{{edgeFqdn}}](#switch-on)', '[`CsAdministrator`](#switch-on)'])
    assert.deepEqual(await withLink(sound), []);
});

test('says nothing of the spaces around an image or a link without words', async () => {
  const path = 'content/runbooks/enable-push/en.mdx';
  const withText = async (text: string): Promise<string[]> => {
    const page = soundFile(path).replace('Notifications travel', `Notifications ${text} travel`);
    return (await problemsOf({ files: { [path]: page } })).map(
      (problem) => /found [^,]*/.exec(problem)?.[0] ?? '',
    );
  };
  assert.deepEqual(await withText('![](a.png)'), ['found the image `a.png`']);
  assert.deepEqual(await withText('![all of them](a.png)'), ['found the image `a.png`']);
  assert.deepEqual(await withText('![all](a.png) [](#enable)'), [
    'found the image `a.png`',
    'found the link `#enable` without words',
  ]);
  assert.deepEqual(await withText('[ ](#enable)'), ['found the link `#enable` without words']);
});

test('advises a code span for an address of mail, which links do not take', async () => {
  const pages = ['en', 'fr', 'ko', 'zh'].map(
    (locale) => `content/runbooks/enable-push/${locale}.mdx`,
  );
  const said = (text: string) =>
    problemsOf({
      files: Object.fromEntries(pages.map((page) => [page, `${soundFile(page)}\n${text}\n`])),
    });
  const advice =
    'found the address `user@contoso.com` in prose, expected the address as code, without a link. Write it between backticks; `links` takes pages of the web alone.';
  for (const text of [
    'user@contoso.com',
    '[A](mailto:user@contoso.com)',
    '[A](sip:user@contoso.com)',
  ]) {
    const [problem, ...others] = await said(text);
    assert.ok(problem?.includes(advice), problem);
    assert.deepEqual(others, []);
  }
  assert.deepEqual(await said('`user@contoso.com`'), []);
});

test('reports a bare address once a text, whatever language it is in', async () => {
  const files = Object.fromEntries(
    ['en', 'fr', 'ko', 'zh'].map((locale) => {
      const path = `content/runbooks/enable-push/${locale}.mdx`;
      const text = `https://learn.microsoft.com/a?b=12;c=3${locale === 'zh' ? '。' : '. '}`;
      return [path, soundFile(path).replace(/\n(?=.*push\.lync\.com)/, `\n${text}`)];
    }),
  );
  const [problem = '', ...others] = await problemsOf({ files });
  assert.match(
    problem,
    /found the address `https:\/\/learn\.microsoft\.com\/a\?b=12;c=3` in prose/,
  );
  assert.match(problem, /The same for .*fr\.mdx.*ko\.mdx.*zh\.mdx/);
  assert.deepEqual(others, []);
});
