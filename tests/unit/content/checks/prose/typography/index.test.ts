import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from '../../site.ts';

test('reports the typography of each language', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'typography' }), [
    "content/runbooks/enable-push/fr.mdx:14:10: found the straight quote ' in “hoisir l'entrée «”, expected an apostrophe ’ or guillemets « ». Use the French mark.",
    "content/runbooks/enable-push/fr.mdx:14:18: found “«” without a no-break space after it in “'entrée «Menu» Dé”, expected U+00A0 or U+202F there. Put a no-break space in, in place of a plain one.",
    'content/runbooks/enable-push/fr.mdx:14:23: found “»” without a no-break space before it in “ée «Menu» Démarre”, expected U+00A0 or U+202F there. Put a no-break space in, in place of a plain one.',
    'content/runbooks/enable-push/fr.mdx:30:59: found “?” without a no-break space before it in “ activé ?”, expected U+00A0 or U+202F there. Put a no-break space in, in place of a plain one.',
    'content/runbooks/enable-push/ko.mdx:6:4: found several spaces in a row in “알림은  push.lyn”, expected one. Remove the others.',
    'content/runbooks/enable-push/zh.mdx:3:15: found a space between Chinese and Latin characters in “手机会提示 new 消息。”, expected none. Remove it: the style sheet sets that gap.',
    'content/runbooks/enable-push/zh.mdx:3:19: found a space between Chinese and Latin characters in “机会提示 new 消息。”, expected none. Remove it: the style sheet sets that gap.',
    'content/runbooks/enable-push/zh.mdx:6:3: found the half-width “,” beside a Chinese character in “通知,经由 push.”, expected full-width punctuation. Replace it by ，；：！？（） or 。',
    'content/runbooks/enable-push/zh.mdx:6:6: found a space between Chinese and Latin characters in “通知,经由 push.lyn”, expected none. Remove it: the style sheet sets that gap.',
  ]);
});

test('reports marks that a reader would see, and lets bold names be', async () => {
  const path = 'content/runbooks/enable-push/ko.mdx';
  const added = (page: string, text: string) =>
    soundFile(page).replace('\n<Step ', `\n${text}\n\n<Step `);
  const others = ['fr', 'zh', 'en'].map((locale) => path.replace('ko', locale));
  const name = Object.fromEntries(
    others.map((page) => [page, added(page, '`Test-CsMcxPushNotification`')]),
  );
  const withText = (text: string) => ({ ...name, [path]: added(path, text) });
  assert.deepEqual(
    await problemsOf({ files: withText('**`Test-CsMcxPushNotification`** 값은 이름입니다.') }),
    [],
  );
  const problems = await problemsOf({
    files: withText('값은 **`Test-CsMcxPushNotification`**이 정합니다.'),
  });
  assert.deepEqual(
    problems.map((problem) => /found [^,]*/.exec(problem)?.[0]),
    [
      'found `**` that readers would see in “값은 **Test-CsM”',
      'found `**` that readers would see in “fication**이 정합니다.”',
    ],
  );
});

test('takes a character that is written by its name for the character', async () => {
  const path = 'content/runbooks/enable-push/fr.mdx';
  const texts = [
    'Voir A &lt; B &amp; C. Voir <Ref',
    'Voir &lt;b> et &#42;x&#42;, &#96;y&#96;. Voir <Ref',
    'Voir d’abord&nbsp;; est-ce fini&#160;? Oui&#x202F;! Voir <Ref',
    'Voir «&nbsp;de près&#xA0;». Voir <Ref',
    'Voir \\&lt;. Voir <Ref',
  ];
  for (const text of texts) {
    const page = soundFile(path).replace('Voir <Ref', text);
    assert.deepEqual(await problemsOf({ files: { [path]: page } }), [], text);
  }
  const title = soundFile(path).replace('title="Essayer"', 'title="Essayer &lt; ici&nbsp;?"');
  assert.deepEqual(await problemsOf({ files: { [path]: title } }), []);
});
