import { openField } from '../values/open-field.ts';
import { definitions, t } from '../page/page-data.ts';

/**
 * Makes the values in commands buttons: each opens its field on click and on Enter, but not at the end of a selection. Where
 * a text or an output shows a value, a click opens it too; the keys have their places in the commands.
 */
export function wireValueButtons(): void {
  for (const value of document.querySelectorAll<HTMLElement>('command-block [data-param]')) {
    const name = value.dataset['param'] ?? '';
    value.tabIndex = 0;
    value.role = 'button';
    value.title = t('command.edit', { label: definitions[name]?.label ?? name });
  }
  document.addEventListener('pointerdown', keepSelectable);
  document.addEventListener('click', (event) => {
    if (getSelection()?.isCollapsed ?? true) open(event);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') open(event);
  });
}

function valueAt({ target }: Event): HTMLElement | null {
  return target instanceof Element
    ? target.closest(':is(command-block, .runbook-body) :not(svg *)[data-param]')
    : null;
}

function open(event: Event): void {
  const value = valueAt(event);
  if (!value) return;
  event.preventDefault();
  // The focus comes back to it.
  if (!value.hasAttribute('tabindex')) value.tabIndex = -1;
  openField(value.dataset['param'] ?? '', value);
}

/** Chromium drops a selection that starts at the edge of what a press puts the focus on. */
function keepSelectable(event: Event): void {
  const value = valueAt(event);
  if (value?.role !== 'button') return;
  value.removeAttribute('tabindex');
  const restore = () => {
    value.tabIndex = 0;
  };
  addEventListener('pointerup', restore, { once: true });
  addEventListener('pointercancel', restore, { once: true });
}
