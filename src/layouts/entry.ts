import { wireLocaleLinks } from '../components/locale/locale-links.ts';
import { CommandBlock } from '../components/command/command-block.ts';
import { wireDoneSteps } from '../components/task/done-steps.ts';
import { injectValues } from '../components/values/injected-values.ts';
import { inTurns, whenLoaded } from '../components/page/turns.ts';
import { layOutWhenIdle } from '../components/task/deferred-layout.ts';
import { loadRail } from '../components/rail/rail.ts';
import { SearchDialog } from '../components/search/search-dialog.ts';
import { wireConditions } from '../components/task/task-conditions.ts';
import { wirePurpose } from '../components/task/purpose.ts';
import { wireSettings } from '../components/settings/settings.ts';
import { wireValuesFile } from '../components/values-file/values-file.ts';
import { ValuesForm } from '../components/values/values-form.ts';

const { dataset } = document.documentElement;

/** Shows what was about to move. */
function showAll(): void {
  delete dataset['pending'];
  delete dataset['deciding'];
}

const starts = [
  // No key of a reader is lost, however early: all that hears one is there before the page has loaded.
  () => {
    customElements.define('search-dialog', SearchDialog);
    wireSettings();
    wireLocaleLinks();
    wireValuesFile();
  },
  // Values and conditions come first: they change the top of the page, and the form counts their result.
  () => {
    injectValues();
    wireConditions();
    wirePurpose();
    wireDoneSteps();
  },
  // Their buttons take room.
  () => {
    customElements.define('values-form', ValuesForm);
    customElements.define('command-block', CommandBlock);
  },
];

// The browser ends its own work on the page in the task that starts this script: what takes time has tasks of its own, but
// only where nothing that would move is seen yet.
const isHidden = 'pending' in dataset || 'deciding' in dataset;
const startAll = () => {
  for (const start of starts) start();
};
const started = inTurns(isHidden ? starts : [startAll]);
// A home page puts the runs of its reader first. A bundle takes one script a page: what few need comes with this one.
const first =
  document.querySelector('[data-runbooks]') && import('../components/home/home-first.ts');
void started.finally(() => Promise.resolve(first).then(showAll, showAll));

// Few runbooks have one.
if (document.querySelector('request-block')) void import('../components/command/request-block.ts');
// What the reader came for goes first.
void started.then(() => {
  whenLoaded(() => {
    const openFolds = () => {
      const form = document.querySelector<ValuesForm>('values-form');
      if (form && 'judging' in form.dataset) form.fold(false);
    };
    const later = import('./later.ts').then((parts) => parts.started, openFolds);
    // What does not arrive may never fail either.
    setTimeout(openFolds, 5000);
    layOutWhenIdle(Promise.all([later, loadRail()]));
  });
});
