import { writeText } from '../page/dom.ts';
import { t } from '../page/page-data.ts';
import { loadProblemTexts, rareText } from '../values/problem-texts.ts';

/** Shows every line of a command, or only those that matter; what was pressed stays where it is. */
export function toggleFolds(block: Element, button: HTMLElement): void {
  const { top } = button.getBoundingClientRect();
  const isWhole = !block.hasAttribute('data-whole');
  showLines(block, button, isWhole);
  const code = block.querySelector('pre');
  if (isWhole) code?.focus({ preventScroll: true });
  else scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
}

function showLines(block: Element, button: HTMLElement, isWhole: boolean): void {
  const lines = block.querySelector('pre')?.textContent.split('\n').length ?? 0;
  block.toggleAttribute('data-whole', isWhole);
  button.ariaExpanded = String(isWhole);
  button.textContent = t('command.unfold', { lines });
  if (!isWhole) return;
  void loadProblemTexts().then(() => {
    if (block.hasAttribute('data-whole')) writeText(button, rareText('command.fold'));
  });
}

// What a reader copies by hand is whole too: lines that are folded away come into sight before.
document.addEventListener('copy', () => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return;
  for (const button of document.querySelectorAll<HTMLElement>('[data-unfold]')) {
    const block = button.parentElement;
    if (block && selection.getRangeAt(0).intersectsNode(block)) showLines(block, button, true);
  }
});
