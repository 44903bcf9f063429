import { languages } from 'virtual:fieldbook/paper';
import type { Translate } from '../../parameters/messages.ts';
import type { PaperKey } from '../../render/paper-strings.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import { makeElement } from '../page/dom.ts';
import { isMap, isStrings } from '../page/embedded-guards.ts';
import { locale, textIn } from '../page/page-data.ts';
import commandsCss from './paper-commands.css?inline';
import lookupsCss from './paper-lookups.css?inline';
import pageCss from './paper.css?inline';
import statusCss from './paper-status.css?inline';
import recordCss from './record.css?inline';
import { markLineEnds, unmarkLineEnds } from './line-ends.ts';
import { addressList } from './paper-addresses.ts';
import { nameBlanks } from './paper-blanks.ts';
import { countFolds } from './paper-folds.ts';
import { paperLegend } from './paper-legend.ts';
import { leaveOutMessages } from './printed-messages.ts';
import { numberLinks } from './printed-places.ts';
import { printedTasks } from './printed-steps.ts';
import { changeLines, notRunLine, purposeLine, remarksField } from './record-fields.ts';
import { markRepeats } from './repeats.ts';
import { markShortBlocks } from './short-blocks.ts';
import { asideLine, signOffTable } from './sign-off.ts';
import { valuesTable } from './values-on-paper.ts';

type DateText = (date: Date, timeStyle?: 'short') => string;

/** Has a runbook print as a record of a change: with its values, a list of tasks to sign, and when it was printed. */
export async function wirePaper(): Promise<void> {
  const head = document.querySelector('.runbook-head');
  if (!head) return;
  const { strings, version, dates, messages } = (await languages[locale]?.()) ?? {};
  if (
    !isStrings(strings) ||
    typeof version !== 'string' ||
    typeof dates !== 'string' ||
    !isMap(messages)
  )
    throw new Error('The strings of the paper are not whole.');
  const t: Translate<PaperKey> = (key, ...[params]) => textIn(strings, key, params);
  const dateText = dateWriter(dates);
  const runbook = document.querySelector<HTMLElement>('article')?.dataset['runbook'] ?? '';
  for (const css of [pageCss, lookupsCss, statusCss, commandsCss, recordCss]) adoptStyle(css);
  const words = {
    continued: t('paper.continued'),
    aside: t('paper.aside'),
    needed: t('runbook.asNeeded'),
  };
  const named = Object.entries(words).map(([name, text]) => `--${name}: ${JSON.stringify(text)};`);
  // On the screen, every element would take its style anew: a property of the root is that of all.
  adoptStyle(`@media print { :root { ${named.join(' ')} } }`);
  const foot = adoptStyle('');
  const front = document.createElement('section');
  front.className = 'paper';
  const end = document.createElement('section');
  end.className = 'paper paper-end';
  // Only paper shows them, and nobody reads them aloud.
  front.ariaHidden = end.ariaHidden = 'true';
  // What is asked of a record comes first, below what the page is about; the state of all of it follows.
  head.querySelector('h1')?.after(front);
  document.querySelector('.sources')?.after(end);
  // Who prints before it is there has all the rest.
  let drawCode: () => readonly SVGElement[] = () => [];
  void codeDrawer().then((draw) => {
    drawCode = draw;
  });
  // The paper says what is true when it is printed.
  addEventListener('beforeprint', () => {
    const tasks = printedTasks();
    // A sheet that is found alone says of which runbook it is, and of which printing.
    const name = JSON.stringify(`${document.title} · ${dateText(new Date(), 'short')}`);
    foot.replaceSync(`@page { @bottom-left { content: ${name}; } }`);
    nameBlanks();
    markLineEnds();
    markShortBlocks();
    const whole = tasks.filter(({ isNamedOnly }) => !isNamedOnly);
    markRepeats(whole);
    numberLinks(tasks, t);
    leaveOutMessages(whole, messages[runbook]);
    const hasFolds = countFolds(t);
    front.replaceChildren(
      ...drawCode(),
      ...stateLine(head),
      ...purposeLine(t),
      about(t, version, dateText),
      notRunLine(t),
      changeLines(t),
      ...valuesTable(tasks, t),
      signOffTable(tasks, t),
      ...asideLine(tasks, t),
      remarksField(t),
      paperLegend(t, hasFolds),
      ...statusTitle(head, t),
    );
    end.replaceChildren(...addressList(whole, t));
    openFolded();
  });
  addEventListener('afterprint', () => {
    unmarkLineEnds();
    closeFolded();
  });
}

/** Opens what is folded on screen, which not every browser prints otherwise. */
function openFolded(): void {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('article details:not([open])')) {
    part.dataset['folded'] = '';
    part.open = true;
  }
}

function closeFolded(): void {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('details[data-folded]')) {
    delete part.dataset['folded'];
    part.open = false;
  }
}

/** The state of what the page is about, with its date, in one line. */
function stateLine(head: Element): HTMLElement[] {
  const first = head.querySelector('.status tbody tr');
  if (!(first instanceof HTMLElement)) return [];
  const [name = '', state = '', date = ''] = [...first.children].map(
    ({ textContent }) => textContent,
  );
  const line = makeElement('p', `${name} · ${state} ${date}`);
  line.className = 'paper-state';
  line.dataset['now'] = first.dataset['now'] ?? '';
  return [line];
}

/** A title for the states that follow the record, and may begin a sheet. */
function statusTitle(head: Element, t: Translate<PaperKey>): HTMLElement[] {
  return head.querySelector('.status') ? [makeElement('h2', t('status.title'))] : [];
}

function about(t: Translate<PaperKey>, version: string, dateText: DateText): HTMLElement {
  const printed = dateText(new Date(), 'short');
  const made = dateOfPage();
  const page = made ? t('paper.page', { version, date: dateText(made) }) : `Fieldbook ${version}`;
  const line = makeElement('p', `${t('paper.printed', { date: printed })} · ${page} · `);
  line.append(makeElement('span', placeOfPage()));
  return line;
}

/** Writes dates as the page does, where the plain tag of its language would write others: English as in `en-GB`. */
function dateWriter(tag: string): DateText {
  return (date, timeStyle) =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle }).format(date);
}

/** When the page's file was written; of a page that came without a date, browsers say that it was just now. */
function dateOfPage(): Date | undefined {
  const date = new Date(document.lastModified);
  return date.getTime() < performance.timeOrigin - 2000 ? date : undefined;
}

/** The address of the page; of a page in a bundle or a single file its name: its folder means nothing to others. */
function placeOfPage(): string {
  const { protocol, origin, pathname } = location;
  if (protocol.startsWith('http')) return origin + pathname;
  const isInBundle = pathname.endsWith('/index.html');
  const name = pathname
    .split('/')
    .slice(isInBundle ? -3 : -1)
    .join('/');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * Gives what draws the address of the page for a telephone; it draws nothing in a bundle, or where the script does not arrive.
 * To draw it takes longer than a page may be blocked, and few print.
 */
async function codeDrawer(): Promise<() => readonly SVGElement[]> {
  if (!location.protocol.startsWith('http')) return () => [];
  try {
    const { pageCode } = await import('./page-code.ts');
    return () => [pageCode(placeOfPage())];
  } catch {
    return () => [];
  }
}
