import type { Translate } from '../../parameters/messages.ts';
import type { PaperKey } from '../../render/paper-strings.ts';
import { makeElement } from '../page/dom.ts';

/** What the signs in the commands mean; of folds, only where there is one. */
export function paperLegend(t: Translate<PaperKey>, hasFolds: boolean): HTMLElement {
  const legend = makeElement('div', '', sign('wrapped', t('paper.wrapped')));
  legend.className = 'paper-legend';
  if (document.querySelector('command-block t-a')) legend.append(sign('acting', t('paper.acting')));
  if (hasFolds) {
    const path = [t('settings.title'), t('settings.guards'), t('settings.guardsWhole')].join(' > ');
    legend.append(makeElement('p', t('paper.folded', { path })));
  }
  return legend;
}

function sign(name: string, text: string): HTMLElement {
  const line = makeElement('p', text);
  line.className = `paper-${name}`;
  return line;
}
