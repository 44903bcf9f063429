import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractRecords } from '../../../../src/search/index/extract.ts';

test('the title of a command is one of its step, which keeps its own', () => {
  const records = extractRecords(
    `<article data-runbook="r"><h1>R</h1><li data-step id="s"><h3>S</h3>
      <h4 class="command-title">Sign out</h4>
      <command-block data-command="a"><pre><code>Disconnect-Cf</code></pre></command-block></li></article>`,
    'en/r/',
  );
  assert.deepEqual(records[1]?.titles, ['R', 'S']);
  assert.deepEqual(records[1].parts, [
    { kind: 'caption', text: 'Sign out' },
    { kind: 'command', text: 'Disconnect-Cf' },
  ]);
});

test('the summary of a fold that is asked for by its name is a title too', () => {
  const records = extractRecords(
    `<article data-runbook="r"><h1>R</h1>
      <li data-step id="s"><h3>S</h3><details><summary>State</summary><p>Of it.</p></details>
      <details data-named><summary>Undo command</summary>
        <command-block data-command="a"><pre><code>Undo-Cf</code></pre></command-block></details></li></article>`,
    'en/r/',
  );
  assert.deepEqual(records[1]?.parts, [
    { kind: 'aside', text: 'Of it.' },
    { kind: 'fold', text: 'Undo command' },
    { kind: 'command', text: 'Undo-Cf' },
  ]);
});

test('what is folded for its length counts as much as the rest, and the background of a page is known', () => {
  const [page, messages] = extractRecords(
    `<article data-runbook="r"><h1>R</h1><details data-fold><summary>Background</summary>
      <div data-background><p>How it works.</p><figure><figcaption><strong>Path</strong></figcaption></figure></div></details>
      <section data-messages><details data-fold><summary><h2>Messages</h2></summary>
        <div id="messages"><p>Said.</p></div></details></section></article>`,
    'en/r/',
  );
  assert.deepEqual(page?.parts, [
    { kind: 'background', text: 'How it works.' },
    { kind: 'background', text: 'Path' },
  ]);
  assert.deepEqual([messages?.anchor, messages?.titles], ['messages', ['R', 'Messages']]);
  assert.deepEqual(messages?.parts, [{ kind: 'prose', text: 'Said.' }]);
});
