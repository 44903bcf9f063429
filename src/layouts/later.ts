// So that clearing, which waits for it, takes the values at once.
import '../components/values/offer-cleared.ts';
import { CheckList } from '../components/command/check-list.ts';
import { wireOffline } from '../components/offline/offline.ts';
import { wirePaper } from '../components/paper/paper.ts';
import { linkHeadings } from '../components/task/heading-links.ts';
import { wireFolds } from '../components/values/form-folds.ts';
import '../components/search/search-style.ts';
import { showDoubts } from '../components/values/show-doubts.ts';
import { ValuesForm } from '../components/values/values-form.ts';

customElements.define('check-list', CheckList);
linkHeadings();
wireOffline();
const form = document.querySelector('values-form');
if (form instanceof ValuesForm) {
  const folds = wireFolds(form).catch(() => {
    form.fold(false);
  });
  void showDoubts(form, () => {
    void folds.then((judge) => judge?.());
  });
}
void wirePaper();
// Only a list of several pages has one.
if (document.querySelector('[data-filter]')) void import('../components/home/home.ts');
