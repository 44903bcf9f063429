import { powershellClipboard } from '../../powershell/clipboard.ts';
import { definitions } from '../page/page-data.ts';
import { readValues } from '../values/values-store.ts';
import { copiedText } from './copied-text.ts';
import { CopyStatus } from './copy-status.ts';
import { templateOf, valueNames } from './template.ts';

const statuses = new WeakMap<HTMLElement, CopyStatus>();

/** Copies a command with the reader's values, or its template where the page is set to that, and answers in a line. */
export function copyCommand(block: HTMLElement, line: HTMLElement): void {
  const status = statuses.get(line) ?? new CopyStatus(line);
  statuses.set(line, status);
  const template = templateOf(block);
  if (template === undefined) {
    void status.failChanged();
    return;
  }
  const templateCopied = document.documentElement.dataset['template'];
  if (templateCopied === undefined) copyFilled(block, template, status);
  else void status.copy(powershellClipboard.pasteText(template), templateCopied);
}

/** Copies a command as the values are now; one that cannot be taken back only once the reader was asked. */
function copyFilled(
  block: HTMLElement,
  template: string,
  status: CopyStatus,
  isAsked = !('oneWay' in block.dataset),
): void {
  const resolved = powershellClipboard.resolveCommand(template, definitions, readValues());
  if (!resolved.ok) {
    status.refuse(resolved.problems);
    return;
  }
  if (!isAsked) {
    void status.ask(() => {
      copyFilled(block, template, status, true);
    });
    return;
  }
  const text = powershellClipboard.pasteText(resolved.text);
  void status.copy(text, copiedText(text, valueNames(block)));
}
