import type { Translate } from '../../parameters/messages.ts';
import type { PaperKey } from '../../render/paper-strings.ts';

/** Has each fold of a command say how many lines it stands for; whether there is one that paper shows. */
export function countFolds(t: Translate<PaperKey>): boolean {
  const folds = [...document.querySelectorAll<HTMLElement>('command-block t-g')];
  for (const fold of folds)
    fold.dataset['lines'] = t('paper.lines', { lines: fold.childElementCount });
  const isWhole = 'guards' in document.documentElement.dataset;
  return !isWhole && folds.some((fold) => !fold.closest('[data-whole]'));
}
