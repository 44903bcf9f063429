import { powershell } from '../../powershell/index.ts';
import { CopyStatus } from './copy-status.ts';
import { wireButton } from '../page/dom.ts';
import { definitions, t } from '../page/page-data.ts';
import { readValues } from '../values/values-store.ts';

/** Reading commands of one task that are copied as one text; the templates are those of their blocks. */
export class CheckList extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector<HTMLElement>('[data-command-status]');
    if (!line) return;
    const status = new CopyStatus(line);
    const ids = (this.dataset['checks'] ?? '').split(' ');
    wireButton(this, '[data-copy-checks]', () => {
      const resolved = ids.map((id) => {
        const block = document.querySelector<HTMLElement>(`[data-command="${id}"]`);
        const template = block?.dataset['template'] ?? '';
        return { id, ...powershell.resolveCommand(template, definitions, readValues()) };
      });
      const problems = resolved.flatMap((check) => (check.ok ? [] : check.problems));
      const checks = resolved.flatMap((check) =>
        check.ok ? [{ label: check.id, text: check.text }] : [],
      );
      if (problems.length > 0) status.refuse([...new Set(problems)]);
      else {
        const text = powershell.pasteText(powershell.checksText(checks));
        void status.copy(text, t('command.copiedChecks'));
      }
    });
    this.hidden = false;
  }
}
