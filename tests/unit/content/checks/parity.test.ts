import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

test('reports a note that some locales lack, another kind of note, another label', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'locale-lacks-note' }), [
    'content/runbooks/enable-push/fr.mdx:12:1: found no <Note kind="warning"> in <Step id="sign-in">, expected it, as in content/runbooks/enable-push/en.mdx:14. Say the same in every language: correct the text that is wrong.',
    'content/runbooks/enable-push/fr.mdx:14:9: found <Ui> for “Begin”, expected <Ui> for “Start”, as in content/runbooks/enable-push/en.mdx:20. Say the same in every language: correct the text that is wrong.',
    'content/runbooks/enable-push/zh.mdx:14:1: found <Note kind="note">, expected <Note kind="warning">, as in content/runbooks/enable-push/en.mdx:14. Say the same in every language: correct the text that is wrong.',
  ]);
});

test('reports a background that no other locale folds away', async () => {
  const pages = 'content/runbooks/enable-push';
  const paragraph = 'The name is {{edgeFqdn}}. Did you [turn them on](#switch-on)?';
  const folded = `<Background title="The name">\n\n${paragraph}\n\n</Background>`;
  const text = soundFile(`${pages}/en.mdx`).replace(paragraph, folded);
  assert.deepEqual(await problemsOf({ files: { [`${pages}/en.mdx`]: text } }), [
    `${pages}/en.mdx:30:1: found <Background>, expected only what ${pages}/fr.mdx has in <Step id="try-it">. Say the same in every language: correct the text that is wrong.`,
  ]);
});
