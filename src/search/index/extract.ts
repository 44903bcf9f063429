import { factsAnchor, messagesAnchor, type Part, type SearchRecord } from '../record.ts';
import { isWhen } from '../../components/page/embedded-guards.ts';
import { localeSchema } from '../../locales.ts';
import { parseWith } from '../../parse.ts';
import { effects } from '../../content/schemas/command.ts';
import type { When } from '../../content/schemas/task.ts';
import {
  attribute,
  childrenOf,
  findElement,
  hasAttribute,
  textOf,
  type HtmlElement,
  parsePage,
} from '../../build/html.ts';
import { conditionsOf, parametersOf, withoutClosed, type PageParameters } from './parameters.ts';
import { PartCollector } from './parts.ts';
import { isSkipped } from './skipped.ts';

/** The records of a page: the page itself, its tasks and its steps; none if it is no runbook. */
export function extractRecords(html: string, page: string): SearchRecord[] {
  const document = parsePage(html);
  const article = findElement(document, (element) => hasAttribute(element, 'data-runbook'));
  if (!article) return [];
  const locale = parseWith(localeSchema, page.split('/')[0], page);
  const runbook = attribute(article, 'data-runbook') ?? '';
  const parameters = parametersOf(document, page);
  const status = statusOf(article);
  return sectionsOf(article, outside).map(({ element, anchor, titles, when, labels }) => ({
    locale,
    page,
    anchor,
    runbook,
    titles,
    ...status,
    parts: partsOf(element, parameters),
    ...doesOf(element),
    ...(isPast(element) ? { isPast: true } : {}),
    ...conditionsOf(when, parameters),
    ...(labels.length > 0 ? { only: labels.join(' · ') } : {}),
  }));
}

/** The first line of the table of status: the service, its state, since when. */
function statusOf(article: HtmlElement): Pick<SearchRecord, 'status'> {
  const table = findElement(article, (element) => hasAttribute(element, 'data-status'));
  const body = table && findElement(table, ({ tagName }) => tagName === 'tbody');
  const row = body && findElement(body, ({ tagName }) => tagName === 'tr');
  if (!row) return {};
  const cells = childrenOf(row)
    .filter((cell) => typeof cell !== 'string')
    .slice(0, 3)
    .flatMap(wordsOf);
  return { status: cells.join(' · ') };
}

/** What a section has of its own and of those around it. */
interface Around {
  readonly titles: readonly string[];
  readonly when: readonly When[];
  /** The conditions in words. */
  readonly labels: readonly string[];
}

interface Section extends Around {
  titles: string[];
  element: HtmlElement;
  anchor: string;
}

const outside: Around = { titles: [], when: [], labels: [] };

function sectionsOf(element: HtmlElement, around: Around): Section[] {
  const own = {
    titles: [...around.titles, titleOf(element)],
    when: [...around.when, conditionOf(element)],
    labels: [...around.labels, ...labelOf(element)],
  };
  const inner = recordsIn(element).flatMap((child) => sectionsOf(child, own));
  return [{ element, anchor: anchorOf(element) ?? '', ...own }, ...inner];
}

function labelOf(element: HtmlElement): string[] {
  return childrenOf(element).flatMap((child) =>
    typeof child !== 'string' && hasAttribute(child, 'data-when-label') ? wordsOf(child) : [],
  );
}

/** The strongest effect of a step's own commands, without those of the state and the undo, which are folded. */
function doesOf(element: HtmlElement): Pick<SearchRecord, 'does'> {
  const blocks = hasAttribute(element, 'data-step') ? commandBlocks(element) : [];
  const effect = effects.findLast((known) =>
    blocks.some((block) => attribute(block, 'data-effect') === known),
  );
  const block = blocks.find((candidate) => attribute(candidate, 'data-effect') === effect);
  if (effect === undefined || !block) return {};
  const facts = findElement(block, (child) => attribute(child, 'class') === 'facts');
  const words = facts ? childrenOf(facts).flatMap(wordsOf) : [];
  // The first of them says what matters most: that the command is history, or that it removes something.
  const mark = facts && findElement(facts, (child) => hasAttribute(child, 'data-effect-mark'));
  return { does: { effect: (mark && attribute(mark, 'data-effect-mark')) ?? effect, words } };
}

/** Only what is gone has nothing to be marked as done. */
function isPast(element: HtmlElement): boolean {
  const has = (name: string) =>
    findElement(element, (child) => hasAttribute(child, name)) !== undefined;
  const isStep = hasAttribute(element, 'data-step');
  const isTask = hasAttribute(element, 'data-task') && has('data-step');
  return (isStep || isTask) && !has('data-done');
}

function wordsOf(child: HtmlElement | string): string[] {
  const words = typeof child === 'string' ? child : textOf(child);
  return words.trim() === '' ? [] : [words.replace(/\s+/g, ' ').trim()];
}

function commandBlocks(element: HtmlElement): HtmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (typeof child === 'string' || child.tagName === 'details') return [];
    return hasAttribute(child, 'data-command') ? [child] : commandBlocks(child);
  });
}

function conditionOf(element: HtmlElement): When {
  const when: unknown = JSON.parse(attribute(element, 'data-when') ?? '{}');
  if (!isWhen(when)) throw new Error(`${anchorOf(element) ?? ''}: data-when is no condition.`);
  return when;
}

function recordsIn(element: HtmlElement): HtmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (typeof child === 'string') return [];
    return isRecord(child) ? [child] : recordsIn(child);
  });
}

function isRecord(element: HtmlElement): boolean {
  return anchorOf(element) !== undefined;
}

function anchorOf(element: HtmlElement): string | undefined {
  if (hasAttribute(element, 'data-messages')) return messagesAnchor;
  if (isFacts(element)) return factsAnchor;
  const isPart = hasAttribute(element, 'data-step') || hasAttribute(element, 'data-task');
  return isPart ? attribute(element, 'id') : undefined;
}

function isFacts(element: HtmlElement): boolean {
  return attribute(element, 'id') === factsAnchor;
}

function titleOf(element: HtmlElement): string {
  const isHeading = ({ tagName }: HtmlElement) =>
    isFacts(element) ? tagName === 'summary' : /^h[1-6]$/.test(tagName);
  const heading = findElement(element, isHeading);
  return heading ? ownText(heading).replace(/\s+/g, ' ').trim().normalize('NFC') : '';
}

// The heading also has the link to its section, which is no part of the title.
function ownText(element: HtmlElement): string {
  return childrenOf(element)
    .map((child) => (typeof child === 'string' ? child : isSkipped(child) ? '' : textOf(child)))
    .join('');
}

function partsOf(element: HtmlElement, parameters: PageParameters): Part[] {
  const parts = new PartCollector(isRecord)
    .read(element)
    .map((part) => withoutClosed(part, parameters));
  const names = new Set(parts.flatMap((part) => part.values?.map(([, , name]) => name) ?? []));
  const labels = [...names].flatMap((name): Part[] => {
    const label = parameters.get(name)?.label;
    return label === undefined ? [] : [{ kind: 'label', text: label.normalize('NFC') }];
  });
  return [...parts, ...labels];
}
