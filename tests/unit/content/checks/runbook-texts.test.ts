import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const french = `${folder}/fr.yaml`;

test('reports texts that a language lacks or invents', async () => {
  const text = 'prints:\n  of-again: Le serveur n’envoie plus de notifications.\n';
  assert.deepEqual(await problemsOf({ files: { [french]: text } }), [
    `${french}:2:3: found the text \`prints.of-again\`, expected \`prints.off-again\`, as runbook.yaml has the key. Correct the key.`,
  ]);
});

test('reports a language without the file', async () => {
  assert.deepEqual(await problemsOf({ without: [french] }), [
    `${folder}/runbook.yaml:1:1: found no texts in fr, expected ${folder}/fr.yaml with prints. Add the file; docs/reference.md has its keys.`,
  ]);
});

test('reports a placeholder, of whose text nothing else is said before it is written anew', async () => {
  const text = 'prints:\n  off-again: "Le serveur {{edgeFqdn}} est arrêté : fin."\n';
  const problems = await problemsOf({ files: { [french]: text } });
  assert.equal(problems.length, 1);
  assert.match(problems.join('\n'), /found a placeholder in `prints\.off-again`/);
});

test('reports wrong typography in the texts', async () => {
  const text = 'prints:\n  off-again: "Le serveur est arrêté : fin."\n';
  const problems = await problemsOf({ files: { [french]: text } });
  assert.equal(problems.length, 1);
  assert.match(problems.join('\n'), /fr\.yaml:2:\d+: found .*“:”|no-break space/);
});

test('leaves code in backticks alone, and reports a text left in English', async () => {
  const code = 'prints:\n  off-again: "Le serveur `Get-CsPool : x` n’envoie plus rien."\n';
  const files: Record<string, string> = { [french]: code };
  for (const locale of ['ko', 'zh', 'en']) {
    const file = french.replace('fr.yaml', `${locale}.yaml`);
    files[file] = soundFile(file).replace(/off-again: (.*)/, 'off-again: "$1 `Get-CsPool : x`"');
  }
  assert.deepEqual(await problemsOf({ files }), []);
  const english = 'prints:\n  off-again: The server sends nothing more.\n';
  assert.match((await problemsOf({ files: { [french]: english } })).join('\n'), /the English text/);
});

test('reports a command of a step with several that has no title', async () => {
  const structure = `${folder}/runbook.yaml`;
  const text = soundFile(structure).replace(
    'commands: [test-push]',
    'commands: [test-push, show-push]',
  );
  const lacking = (line: number, id: string) =>
    `${structure}:${line}:3: found \`${id}\`, for which no language has a text, expected one below \`commands\` in the file of every language. Say it in every language.`;
  assert.deepEqual(await problemsOf({ files: { [structure]: text } }), [
    lacking(24, 'show-push'),
    lacking(25, 'test-push'),
  ]);
});
