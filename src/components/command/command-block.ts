import { openField } from '../values/open-field.ts';
import { failedText, makeElement, wireButton } from '../page/dom.ts';
import { definitions, t } from '../page/page-data.ts';

/** A command: what it copies is computed from its template and the values. */
export class CommandBlock extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector<HTMLElement>('[data-command-status]');
    if (!line) return;
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
    this.#wireValues();
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

  /** A value opens its field on click and on Enter, but not at the end of a selection by dragging. */
  #wireValues(): void {
    for (const value of this.querySelectorAll<HTMLElement>('[data-param]')) {
      const name = value.dataset['param'] ?? '';
      value.tabIndex = 0;
      value.role = 'button';
      value.title = t('command.edit', { label: definitions[name]?.label ?? name });
    }
    const valueAt = ({ target }: Event) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-param]') : null;
    const open = (event: Event) => {
      const value = valueAt(event);
      if (!value) return;
      event.preventDefault();
      openField(value.dataset['param'] ?? '', value);
    };
    // Chromium drops a selection that starts at the edge of what a press puts the focus on.
    this.addEventListener('pointerdown', (event) => {
      const value = valueAt(event);
      value?.removeAttribute('tabindex');
      const restore = () => {
        if (value) value.tabIndex = 0;
      };
      addEventListener('pointerup', restore, { once: true });
      addEventListener('pointercancel', restore, { once: true });
    });
    this.addEventListener('click', (event) => {
      if (getSelection()?.isCollapsed ?? true) open(event);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') open(event);
    });
  }
}
