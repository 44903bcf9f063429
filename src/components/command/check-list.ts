import { powershellClipboard } from '../../powershell/clipboard.ts';
import { copiedText } from './copied-text.ts';
import { CopyStatus } from './copy-status.ts';
import { templateOf, valueNames } from './template.ts';
import { wireButton } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { readValues } from '../values/values-store.ts';

/** Reading commands of one task that are copied as one text; the templates are those of their blocks. */
export class CheckList extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector<HTMLElement>('[data-command-status]');
    if (!line) return;
    const status = new CopyStatus(line);
    wireButton(this, '[data-copy-checks]', () => {
      this.#copy(status);
    });
  }

  #copy(status: CopyStatus): void {
    const ids = (this.dataset['checks'] ?? '').split(' ');
    const blocks = ids.map((id) => document.querySelector(`[data-command="${id}"]`));
    const templates = ids.flatMap((id, index) => {
      const template = templateOf(blocks[index] ?? null);
      return template === undefined ? [] : [{ id, template }];
    });
    if (templates.length < ids.length) {
      void status.failChanged();
      return;
    }
    const values = readValues();
    const resolved = templates.map(({ id, template }) => {
      return { label: id, ...powershellClipboard.resolveCommand(template, definitions, values) };
    });
    const problems = resolved.flatMap((check) => (check.ok ? [] : check.problems));
    if (problems.length > 0) {
      status.refuse([...new Set(problems)]);
      return;
    }
    const whole = powershellClipboard.checksText(
      resolved.flatMap((check) => (check.ok ? [check] : [])),
    );
    const text = powershellClipboard.pasteText(whole);
    const names = blocks.flatMap((block) => (block ? valueNames(block) : []));
    void status.copy(text, copiedText(text, names));
  }
}
