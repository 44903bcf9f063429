import { settingKeys, writeStored } from './storage.ts';

/** Wires the button that switches between light and dark, away from what the reader's system prefers. */
export function wireThemeToggle(): void {
  const root = document.documentElement;
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-toggle]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      const next = (root.dataset['theme'] ?? preferred) === 'dark' ? 'light' : 'dark';
      root.dataset['theme'] = next;
      writeStored(settingKeys.theme, next);
    });
  }
}
