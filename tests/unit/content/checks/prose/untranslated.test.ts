import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from '../site.ts';

test('reports an interface string left in English', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'interface-string-untranslated' }), [
    'content/interface/fr.yaml:2:3: found the English text “Home”, expected a translation into fr. Translate it, or add what stays to src/content/checks/prose/do-not-translate-list.ts.',
  ]);
});

test('reports a label left in English', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-label-untranslated' }), [
    'content/parameters.yaml:9:5: found the English text “Edge Server”, expected a translation into fr. Translate it, or add what stays to src/content/checks/prose/do-not-translate-list.ts.',
  ]);
});

test('reports a title left in English', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'page-untranslated' }), [
    'content/runbooks/enable-push/ko.mdx:12:27: found the English text “Sign in”, expected a translation into ko. Translate it, or add what stays to src/content/checks/prose/do-not-translate-list.ts.',
  ]);
});

test('reports a sentence left in English within a text that is translated', async () => {
  const folder = 'content/runbooks/enable-push';
  const sentence = 'Is the new server ready for every phone?';
  const introduction = /(?<=\n\n)[^\n]*`push\.lync\.com`[^\n]*(?=\n)/;
  const withText = (locale: string, text: string) => {
    const path = `${folder}/${locale}.mdx`;
    return [path, soundFile(path).replace(introduction, (own) => `${own} ${text}`)] as const;
  };
  const others = [
    withText('en', `${sentence} Then open \`Get-CsService\`.`),
    withText('ko', '준비가 되었습니까? `Get-CsService`를 여십시오.'),
    withText('zh', '准备好了吗？打开`Get-CsService`。'),
  ];
  const french = (text: string) => Object.fromEntries([...others, withText('fr', text)]);
  const sound = 'Le serveur est-il prêt\u00A0? Ouvrez `Get-CsService`.';
  assert.deepEqual(await problemsOf({ files: french(sound) }), []);
  const problems = await problemsOf({ files: french(`${sentence} Ouvrez \`Get-CsService\`.`) });
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0] ?? '', /fr\.mdx:6:\d+: found the English text “Is the new server/);
  // A sentence of names and code is the same in every language.
  const names = 'Exchange, Lync, Skype, Outlook et `Get-CsService`.';
  assert.deepEqual(await problemsOf({ files: french(`${sound} ${names}`) }), []);
});

test('reports a sentence left in English within a text of YAML that is translated', async () => {
  const sentence = 'The phones then show no new messages.';
  const sound = 'Les appareils n’affichent plus rien.';
  const texts = (locale: string, text: string) => {
    const path = `content/runbooks/enable-push/${locale}.yaml`;
    return [path, soundFile(path).replace(/(?<=off-again: .*)$/m, text)] as const;
  };
  const others = [
    texts('en', ` ${sentence}`),
    texts('ko', ' 휴대폰에는 새 메시지가 표시되지 않습니다.'),
    texts('zh', '手机不再显示新消息。'),
  ];
  const french = (text: string) => Object.fromEntries([...others, texts('fr', ` ${text}`)]);
  assert.deepEqual(await problemsOf({ files: french(sound) }), []);
  const problems = await problemsOf({ files: french(sentence) });
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0] ?? '', /fr\.yaml:2:\d+: found the English text “The phones then show/);

  const help = (own: string) => {
    const path = 'content/parameters.yaml';
    const text = soundFile(path)
      .replace('The internal name of the server.', (one) => `${one} ${sentence}`)
      .replace('Le nom interne du serveur.', (one) => `${one} ${own}`);
    return { [path]: text };
  };
  assert.deepEqual(await problemsOf({ files: help(sound) }), []);
  const ofHelp = await problemsOf({ files: help(sentence) });
  assert.equal(ofHelp.length, 1, ofHelp.join('\n'));
  assert.match(ofHelp[0] ?? '', /parameters\.yaml:14:\d+: found the English text “The phones then/);
});
