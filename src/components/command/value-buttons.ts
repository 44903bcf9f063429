import { openField } from '../values/open-field.ts';
import { definitions, t } from '../page/page-data.ts';

/** Makes the values in commands buttons: each opens its field on click and on Enter, but not at the end of a selection. */
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
  return target instanceof Element ? target.closest('command-block [data-param]') : null;
}

function open(event: Event): void {
  const value = valueAt(event);
  if (!value) return;
  event.preventDefault();
  openField(value.dataset['param'] ?? '', value);
}

/** Chromium drops a selection that starts at the edge of what a press puts the focus on. */
function keepSelectable(event: Event): void {
  const value = valueAt(event);
  value?.removeAttribute('tabindex');
  const restore = () => {
    if (value) value.tabIndex = 0;
  };
  addEventListener('pointerup', restore, { once: true });
  addEventListener('pointercancel', restore, { once: true });
}
