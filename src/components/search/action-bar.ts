import { actionIn } from '../../search/query/actions.ts';
import { makeElement } from '../page/dom.ts';
import { makeButton } from '../page/make-button.ts';
import { actionWords } from './action-words.ts';
import { exampleQueries } from './example-queries.ts';
import { t } from './messages.ts';
import { pageActions } from './page-actions.ts';

/** The buttons above the results for what a query asks the page to do, or without a query, for what one may ask. */
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
    this.root.replaceChildren(...buttons);
    this.#present(t('search.actions.title'), buttons.length > 0);
  }

  /** Offers queries that the page could answer with an action. */
  showExamples(search: (query: string) => void): void {
    const title = t('search.examples.title');
    const buttons = exampleQueries().map((query) => {
      const press = () => {
        search(query.textContent);
      };
      return makeButton('', press, query);
    });
    // The group has this name.
    const heading = makeElement('p', title);
    heading.ariaHidden = 'true';
    this.root.replaceChildren(heading, ...buttons);
    this.#present(title, buttons.length > 0);
  }

  #present(title: string, isThere: boolean): void {
    this.root.ariaLabel = title;
    this.root.hidden = !isThere;
  }
}

/** The status line says in words what the sign says. */
function enterSign(): HTMLElement {
  const sign = makeElement('kbd', '↵');
  sign.ariaHidden = 'true';
  return sign;
}
