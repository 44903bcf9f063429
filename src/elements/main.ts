import { chooseLocale, wireLocaleLinks } from './choose-locale.ts';
import { CommandBlock } from './command-block.ts';
import { wireDoneSteps } from './done-steps.ts';
import { injectValues } from './injected-values.ts';
import { wireOffline } from './offline.ts';
import { layOutWhenIdle } from './opened.ts';
import { RequestBlock } from './request-block.ts';
import { SearchDialog } from './search-dialog.ts';
import { wireConditions } from './task-conditions.ts';
import { wireThemeToggle } from './theme-toggle.ts';
import { wireValuesFile } from './values-file.ts';
import { ValuesForm } from './values-form.ts';

chooseLocale();
// Values and conditions first: what they change is what the reader sees first, and what the form counts.
try {
  injectValues();
  wireConditions();
} finally {
  delete document.documentElement.dataset['pending'];
}
customElements.define('values-form', ValuesForm);
customElements.define('command-block', CommandBlock);
customElements.define('request-block', RequestBlock);
customElements.define('search-dialog', SearchDialog);
wireDoneSteps();
wireThemeToggle();
wireLocaleLinks();
wireValuesFile();
wireOffline();
layOutWhenIdle();
