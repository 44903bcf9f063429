import { powershell } from '../../powershell/index.ts';
import { copiedText } from './copied-text.ts';
import { CopyStatus } from './copy-status.ts';
import { templateOf, valueNames } from './template.ts';
import { openField } from '../values/open-field.ts';
import { wireButton } from '../page/dom.ts';
import { definitions, t } from '../page/page-data.ts';
import { readValues } from '../values/values-store.ts';

const root = document.documentElement;

/** A command: what it copies is computed from its template and the values. */
export class CommandBlock extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector<HTMLElement>('[data-command-status]');
    if (!line) return;
    const status = new CopyStatus(line);
    const whole = (use: (template: string) => void) => () => {
      const template = templateOf(this);
      if (template === undefined) void status.failChanged();
      else use(template);
    };
    const copyCommand = whole((template) => {
      const resolved = powershell.resolveCommand(template, definitions, readValues());
      if (!resolved.ok) {
        status.refuse(resolved.problems);
        return;
      }
      const text = powershell.pasteText(resolved.text);
      const copy = () => void status.copy(text, copiedText(text, valueNames(this)));
      if ('oneWay' in this.dataset) status.ask(t('command.askIrreversible'), copy);
      else copy();
    });
    const copyTemplate = whole((template) => {
      void status.copy(powershell.pasteText(template), root.dataset['template'] ?? '');
    });
    wireButton(this, '[data-copy]', () => {
      if ('template' in root.dataset) copyTemplate();
      else copyCommand();
    });
    this.#wireUnfolding();
    this.#wireValues();
  }

  /** The button of a command with lines that are folded away says how many it has. */
  #wireUnfolding(): void {
    const button = this.querySelector<HTMLElement>('[data-unfold]');
    const code = this.querySelector('pre');
    if (!button || !code) return;
    button.textContent = t('command.unfold', { lines: code.textContent.split('\n').length });
    button.hidden = false;
    button.addEventListener('click', () => {
      unfold(this);
      code.focus({ preventScroll: true });
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

/** Shows every line of a command. */
function unfold(block: Element): void {
  block.toggleAttribute('data-whole', true);
  block.querySelector('[data-unfold]')?.remove();
}

// What a reader copies by hand is whole too: lines that are folded away come into sight before.
document.addEventListener('copy', () => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return;
  for (const button of document.querySelectorAll('[data-unfold]')) {
    const block = button.parentElement;
    if (block && selection.getRangeAt(0).intersectsNode(block)) unfold(block);
  }
});
