import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  attribute,
  childrenOf,
  elementsIn,
  findElement,
  parsePage,
  type HtmlElement,
} from '../../src/build/html.ts';
import { loadCommand, loadRunbooks } from '../../src/content/read/load.ts';
import { locales } from '../../src/locales.ts';
import { templatesMark } from '../../src/powershell/template-mark.ts';
import { dist } from '../support/dist.ts';

/** The text of a command's code with a placeholder for each value, as the page's script puts it together. */
function templateIn(element: HtmlElement): string {
  return childrenOf(element)
    .map((child) => {
      if (typeof child === 'string') return child;
      const name = attribute(child, 'data-param');
      return name === undefined ? templateIn(child) : `{{${name}}}`;
    })
    .join('');
}

for (const runbook of loadRunbooks()) {
  for (const locale of locales) {
    test(`/${locale}/${runbook.id}/ holds every command as its file has it`, () => {
      const html = readFileSync(join(dist, locale, runbook.id, 'index.html'), 'utf8');
      const page = parsePage(html);
      const templates = new Map<string, string>();
      const blocks = [...elementsIn(page)].filter(
        (element) => attribute(element, 'data-command') !== undefined,
      );
      assert.ok(blocks.length >= Object.keys(runbook.commands).length);
      for (const block of blocks) {
        const id = attribute(block, 'data-command') ?? '';
        const pre = findElement(block, ({ tagName }) => tagName === 'pre');
        const inPre = pre && findElement(pre, ({ tagName }) => tagName === 'code');
        assert.ok(inPre, id);
        const template = templateIn(inPre);
        assert.equal(template, loadCommand(runbook.id, id), id);
        templates.set(id, template);
      }
      const article = findElement(
        page,
        (element) => attribute(element, 'data-runbook') === runbook.id,
      );
      assert.ok(article);
      assert.equal(attribute(article, 'data-mark'), templatesMark(templates));
    });
  }
}
