import type { Part } from '../record.ts';
import { attribute, childrenOf, hasAttribute, type HtmlElement } from '../../build/html.ts';
import { isSkipped } from './skipped.ts';

const inline = new Set(
  'a abbr b bdi cite code em i kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/** Collects the paragraphs, commands and outputs of an element, without those of records inside it. */
export class PartCollector {
  readonly parts: Part[] = [];
  #kind: Part['kind'] = 'prose';
  #text = '';
  #values: [number, number, string][] = [];
  #commands = new Set<string>();
  readonly #isRecord: (element: HtmlElement) => boolean;

  constructor(isRecord: (element: HtmlElement) => boolean) {
    this.#isRecord = isRecord;
  }

  /** Reads everything inside an element. */
  read(element: HtmlElement): Part[] {
    this.#inside(element);
    this.#flush();
    return this.parts;
  }

  #inside(element: HtmlElement): void {
    for (const child of childrenOf(element)) {
      if (typeof child === 'string') this.#add(child);
      else if (!isSkipped(child) && !this.#isRecord(child) && !isTitle(child)) this.#element(child);
    }
  }

  #element(element: HtmlElement): void {
    const name = attribute(element, 'data-param');
    if (name !== undefined) this.#value(element, name);
    else if (inline.has(element.tagName) || isToken(element)) this.#inside(element);
    else this.#block(element);
  }

  #value(element: HtmlElement, name: string): void {
    const before = this.#text.length;
    this.#inside(element);
    const shown = this.#text.slice(before);
    const from = before + shown.length - shown.trimStart().length;
    if (shown.trim() !== '') this.#values.push([from, from + shown.trim().length, name]);
  }

  #block(element: HtmlElement): void {
    const command = attribute(element, 'data-command');
    if (command !== undefined) {
      // A command that stands in a step twice, as an undo and on its own, is found once.
      if (this.#commands.has(command)) return;
      this.#commands.add(command);
    }
    this.#flush();
    const before = this.#kind;
    this.#kind = kindOf(element, before);
    if (hasAttribute(element, 'data-named')) this.#foldTitle(element);
    if (element.tagName === 'figcaption') this.#caption(element);
    else this.#inside(element);
    this.#flush();
    this.#kind = before;
  }

  // Who wants to undo something looks for these words, which may stand in no title.
  #foldTitle(element: HtmlElement): void {
    const around = this.#kind;
    this.#kind = 'fold';
    for (const child of childrenOf(element))
      if (typeof child !== 'string' && child.tagName === 'summary') this.#inside(child);
    this.#flush();
    this.#kind = around;
  }

  // The title and the text of a figure stand in lines of their own. Every output has the same caption.
  #caption(element: HtmlElement): void {
    if (this.#kind === 'output') return;
    for (const child of childrenOf(element)) if (typeof child !== 'string') this.#block(child);
  }

  // Words have no space of their own; commands and outputs keep their lines.
  #add(text: string): void {
    if (this.#kind === 'command' || this.#kind === 'output') this.#text += text.normalize('NFC');
    else this.#text += afterSpace(this.#text, text.replace(/\s+/g, ' ').normalize('NFC'));
  }

  #flush(): void {
    const text = this.#text.trimEnd();
    if (text !== '') {
      const values = this.#values.length > 0 ? { values: this.#values } : {};
      this.parts.push({ kind: this.#kind, text, ...values });
    }
    this.#text = '';
    this.#values = [];
  }
}

/** What an element holds, inside one that holds something else. */
function kindOf(element: HtmlElement, around: Part['kind']): Part['kind'] {
  if (hasAttribute(element, 'data-output')) return 'output';
  if (hasAttribute(element, 'data-background')) return 'background';
  if (attribute(element, 'class') === 'command-title') return 'caption';
  if (element.tagName === 'pre' && around === 'aside') return 'command';
  // What is said of a command, and what is folded away beside it, counts less than the prose of a step.
  return hasAttribute(element, 'data-command') || isFoldedAside(element) ? 'aside' : around;
}

function afterSpace(before: string, text: string): string {
  return before === '' || before.endsWith(' ') ? text.trimStart() : text;
}

/** A part of the page that is folded for its length alone counts as much as if it were open. */
function isFoldedAside(element: HtmlElement): boolean {
  return element.tagName === 'details' && !hasAttribute(element, 'data-fold');
}

/** The parts of highlighted code are no lines of their own. */
function isToken(element: HtmlElement): boolean {
  return element.tagName.startsWith('t-');
}

/** The heading of a page, a task or a step is the title of its record; those below are of commands. */
function isTitle(element: HtmlElement): boolean {
  return /^h[1-3]$/.test(element.tagName);
}
