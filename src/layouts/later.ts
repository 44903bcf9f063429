// So that clearing, which waits for it, takes the values at once.
import '../components/values/offer-cleared.ts';
import { wireAsideHeads } from '../components/command/aside-heads.ts';
import { CheckList } from '../components/command/check-list.ts';
import '../components/command/copy-command.ts';
import '../components/command/code-folds.ts';
import '../components/command/code-later-style.ts';
import '../components/command/copy-status-style.ts';
import { reachCutLines } from '../components/command/cut-lines.ts';
import { wireValueButtons } from '../components/command/value-buttons.ts';
import { wireOffline } from '../components/offline/offline.ts';
import '../components/page/boxes-style.ts';
import '../components/page/dialogs-style.ts';
import '../components/page/dots-style.ts';
import '../components/page/hover-style.ts';
import { inTurns } from '../components/page/turns.ts';
import { wirePaper } from '../components/paper/paper.ts';
import { linkHeadings } from '../components/task/heading-links.ts';
import { loadFieldAdvice } from '../components/values/advice-when-needed.ts';
import { wireFolds } from '../components/values/form-folds.ts';
import '../components/search/search-style.ts';
import { loadProblemTexts } from '../components/values/problem-texts.ts';
import { wirePlaceEditor } from '../components/values/place-editor.ts';
import { showDoubts } from '../components/values/show-doubts.ts';
import { ValuesForm } from '../components/values/values-form.ts';

const startForm = () => {
  const form = document.querySelector('values-form');
  if (!(form instanceof ValuesForm)) return;
  // Without its words the form opens instead.
  wirePlaceEditor(form).catch(() => undefined);
  const folds = wireFolds(form).catch(() => {
    form.fold(false);
  });
  // What the form has to say stands in it before it is seen.
  const said = form.isTold ? Promise.allSettled([loadFieldAdvice(), loadProblemTexts()]) : folds;
  void showDoubts(() => {
    void Promise.all([folds, said]).then(([judge]) => {
      judge?.();
      delete form.dataset['judging'];
    });
  });
};

/** Resolves once all parts have begun, each in a turn of its own. */
export const started = inTurns([
  () => {
    customElements.define('check-list', CheckList);
    wireOffline();
  },
  wireValueButtons,
  wireAsideHeads,
  reachCutLines,
  startForm,
  linkHeadings,
  () => void wirePaper(),
  () => {
    // Only a list of several pages has one.
    if (document.querySelector('[data-filter]')) void import('../components/home/home.ts');
  },
]);
