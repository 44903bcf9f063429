import { failedText, makeElement, wireButton } from '../page/dom.ts';
import { t } from '../page/page-data.ts';

/** A command: what it copies is computed from its template and the values. */
export class CommandBlock extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector<HTMLElement>('[data-command-status]');
    if (!line) return;
    // Some fifty commands of a page have such a line, and only scripts say something in it.
    line.setAttribute('role', 'status');
    // Loaded after the page (later.ts): whoever copies before waits for it.
    wireButton(this, '[data-copy]', () => {
      import('./copy-command.ts').then(
        ({ copyCommand }) => {
          copyCommand(this, line);
        },
        () => {
          line.textContent = failedText();
        },
      );
    });
    this.#wireUnfolding();
  }

  /** A command with lines that are folded away has a button, which says how many lines it has. */
  #wireUnfolding(): void {
    const code = this.querySelector('pre');
    if (!code?.querySelector('t-g') || this.querySelector('[data-unfold]')) return;
    const lines = code.textContent.split('\n').length;
    const button = makeElement('button', t('command.unfold', { lines }));
    button.setAttribute('type', 'button');
    button.className = 'command-unfold';
    button.dataset['unfold'] = '';
    code.after(button);
    button.addEventListener('click', () => {
      void import('./code-folds.ts').then(({ toggleFolds }) => {
        toggleFolds(this, button);
      });
    });
  }
}
