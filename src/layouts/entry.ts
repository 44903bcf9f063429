import { wireLocaleLinks } from '../components/locale/locale-links.ts';
import { CommandBlock } from '../components/command/command-block.ts';
import { wireDoneSteps } from '../components/task/done-steps.ts';
import { injectValues } from '../components/values/injected-values.ts';
import { whenLoaded } from '../components/page/turns.ts';
import { layOutWhenIdle } from '../components/task/deferred-layout.ts';
import { loadRail } from '../components/rail/rail.ts';
import { SearchDialog } from '../components/search/search-dialog.ts';
import { wireConditions } from '../components/task/task-conditions.ts';
import { wirePurpose } from '../components/task/purpose.ts';
import { wireSettings } from '../components/settings/settings.ts';
import { wireValuesFile } from '../components/values-file/values-file.ts';
import { ValuesForm } from '../components/values/values-form.ts';

// Values and conditions come first: they change the top of the page, and the form counts their result.
try {
  injectValues();
  wireConditions();
} finally {
  // A home page puts the runs of its reader first. A bundle takes one script a page: what few need comes with this one.
  const first =
    document.querySelector('[data-runbooks]') && import('../components/home/home-first.ts');
  void Promise.resolve(first).then(showAll, showAll);
}

/** Shows what was about to move. */
function showAll(): void {
  const { dataset } = document.documentElement;
  delete dataset['pending'];
  delete dataset['deciding'];
}

// No key of a reader is lost, however early: all that hears one is there before the page has loaded.
customElements.define('values-form', ValuesForm);
customElements.define('search-dialog', SearchDialog);
wirePurpose();
wireDoneSteps();
wireSettings();
wireLocaleLinks();
wireValuesFile();
// Its button takes room beside the facts of a command: nothing moves that has been seen.
customElements.define('command-block', CommandBlock);
// Few runbooks have one.
if (document.querySelector('request-block')) void import('../components/command/request-block.ts');
// What the reader came for goes first.
whenLoaded(() => {
  const openFolds = () => {
    const form = document.querySelector<ValuesForm>('values-form');
    if (form && 'judging' in form.dataset) form.fold(false);
  };
  const later = import('./later.ts').then(({ started }) => started, openFolds);
  // What does not arrive may never fail either.
  setTimeout(openFolds, 5000);
  layOutWhenIdle(Promise.all([later, loadRail()]));
});
