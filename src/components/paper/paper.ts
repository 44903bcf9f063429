import { languages } from 'virtual:fieldbook/paper';
import type { Translate } from '../../parameters/messages.ts';
import type { PaperKey } from '../../render/paper-strings.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import { makeElement } from '../page/dom.ts';
import { isStrings } from '../page/embedded-guards.ts';
import { locale, textIn } from '../page/page-data.ts';
import css from './paper.css?inline';
import { addressList } from './paper-addresses.ts';
import { nameBlanks } from './paper-blanks.ts';
import { printedTasks } from './printed-steps.ts';
import { markRepeats } from './repeats.ts';
import { signOffTable } from './sign-off.ts';
import { valuesTable } from './values-on-paper.ts';

/** Has a runbook print as a record of a change: with its values, a list of tasks to sign, and when it was printed. */
export async function wirePaper(): Promise<void> {
  const head = document.querySelector('.runbook-head');
  if (!head) return;
  const { strings, build } = (await languages[locale]?.()) ?? {};
  if (!isStrings(strings) || typeof build !== 'string')
    throw new Error('The strings of the paper are not whole.');
  const t: Translate<PaperKey> = (key, ...[params]) => textIn(strings, key, params);
  adoptStyle(css);
  const front = document.createElement('section');
  front.className = 'paper';
  const end = document.createElement('section');
  end.className = 'paper';
  // Only paper shows them, and nobody reads them aloud.
  front.ariaHidden = end.ariaHidden = 'true';
  head.after(front);
  document.querySelector('.sources')?.after(end);
  // The paper says what is true when it is printed.
  addEventListener('beforeprint', () => {
    const tasks = printedTasks();
    nameBlanks();
    markRepeats(tasks);
    front.replaceChildren(about(t, build), valuesTable(t), signOffTable(tasks, t), legend(t));
    end.replaceChildren(...addressList(t));
  });
}

function about(t: Translate<PaperKey>, build: string): HTMLElement {
  const date = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date());
  const line = makeElement('p', `${t('paper.printed', { date })} · ${build} · `);
  line.append(makeElement('span', placeOfPage()));
  return line;
}

/** The address of the page; of a page in a bundle its name, because its folder means nothing to others. */
function placeOfPage(): string {
  const { protocol, origin, pathname } = location;
  if (protocol.startsWith('http')) return origin + pathname;
  return decodeURIComponent(pathname.split('/').slice(-3).join('/'));
}

function legend(t: Translate<PaperKey>): HTMLElement {
  const line = makeElement('p', t('paper.wrapped'));
  line.className = 'paper-wrapped';
  return line;
}
