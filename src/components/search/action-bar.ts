import { actionIn } from '../../search/query/actions.ts';
import { makeElement } from '../page/dom.ts';
import { makeButton } from '../page/make-button.ts';
import { actionWords } from './action-words.ts';
import { t } from './messages.ts';
import { pageActions } from './page-actions.ts';

/** The buttons above the results for what a query asks the page to do. */
export class ActionBar {
  readonly root = makeElement('div', '');
  readonly #dialog: HTMLDialogElement;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.root.className = 'search-actions';
    this.root.role = 'group';
    this.root.hidden = true;
  }

  /** The buttons, the first of which Enter presses. */
  get buttons(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll('button')];
  }

  /** Offers what a query asks for, or nothing. */
  async show(query: string): Promise<void> {
    const request = actionIn(query, await actionWords());
    const actions = request ? pageActions(request) : [];
    const buttons = actions.map(({ label, run }, at) => {
      // One element, in which texts of several languages keep their spaces.
      const text = makeElement('span', '');
      text.append(...label);
      const press = () => {
        this.#dialog.close();
        run();
      };
      return makeButton('', press, text, ...(at === 0 ? [enterSign()] : []));
    });
    this.root.ariaLabel = t('search.actions.title');
    this.root.hidden = actions.length === 0;
    this.root.replaceChildren(...buttons);
  }
}

/** The status line says in words what the sign says. */
function enterSign(): HTMLElement {
  const sign = makeElement('kbd', '↵');
  sign.ariaHidden = 'true';
  return sign;
}
