import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { problemsOf, soundFile } from './site.ts';

test('reports components that do not exist or lack something', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'component-misuse' }), [
    'content/runbooks/enable-push/zh.mdx:8:1: found <Figure id="paths">, expected content/runbooks/enable-push/figures/paths.svg. Write `path`, or add the drawing.',
    'content/runbooks/enable-push/zh.mdx:10:1: found <Badge>, expected one of Task, Step, Note, Background, Ui, Ref, Figure, Lifecycle, Term. Use one of these, or Markdown.',
    'content/runbooks/enable-push/zh.mdx:12:1: found the kind `hint`, expected one of note, tip, important, warning. Write one of these kinds, as `kind="note"`.',
    'content/runbooks/enable-push/zh.mdx:22:25: found <Ui> without `en`, expected `en="…"`. Give the English words too, as `en="Start"`.',
    'content/runbooks/enable-push/zh.mdx:28:42: found <Ref id="get-cspush">, expected the id of an entry of `links` in content/runbooks/enable-push/runbook.yaml. Write `set-cspush`, or add this one there.',
  ]);
});

test('reports Markdown that pages may not hold, and an image', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'markdown-misuse' }), [
    'content/runbooks/enable-push/en.mdx:10:1: found a Markdown heading, expected prose and components. Headings come from the titles of Task and Step.',
    'content/runbooks/enable-push/en.mdx:12:1: found a code block, expected prose and components. Commands are .ps1 files, so that every language has the same one.',
    'content/runbooks/enable-push/en.mdx:16:7: found the expression `{edgeFqdn}`, expected a placeholder as `{{edgeFqdn}}`. Write the name of a parameter, or write literal braces as code.',
    'content/runbooks/enable-push/en.mdx:18:1: found the image `phone.png`, expected a drawing of the runbook, as `<Figure id="…" />`. Draw it as SVG in figures/ with its words beside it, or say it in words.',
  ]);
});

test('says of an attribute that is missing what to write there', async () => {
  const page = 'content/runbooks/enable-push/en.mdx';
  const text = soundFile(page).replace('title="Sign in"', 'title=""');
  assert.deepEqual(await problemsOf({ files: { [page]: text } }), [
    `${page}:12:1: found <Step> without \`title\`, expected \`title="…"\`. Write what the reader does in the step, in the language of the page.`,
  ]);
});

test('reports an attribute that a component does not take', async () => {
  const page = 'content/runbooks/enable-push/en.mdx';
  const text = soundFile(page).replace('title="Sign in"', 'title="Sign in" onclick="x"');
  assert.deepEqual(await problemsOf({ files: { [page]: text } }), [
    `${page}:12:45: found the attribute \`onclick\` of <Step>, expected one of \`id\`, \`title\`. Correct its spelling, or remove it.`,
  ]);
});

test('takes no blank as a part of a word that a component knows', async () => {
  const page = 'content/runbooks/enable-push/zh.mdx';
  const misused = fileURLToPath(
    new URL(`../../../fixtures/component-misuse/${page}`, import.meta.url),
  );
  const text = readFileSync(misused, 'utf8').replace('"hint"', '" note"');
  const problems = await problemsOf({ fixture: 'component-misuse', files: { [page]: text } });
  assert.equal(
    problems.find((problem) => problem.startsWith(`${page}:12:1:`)),
    `${page}:12:1: found the kind \` note\`, expected one of note, tip, important, warning. Write one of these kinds, as \`kind="note"\`.`,
  );
});
