import { proseText } from '../../parameters/prose-text.ts';
import { copiedText } from './copied-text.ts';
import { CopyStatus } from './copy-status.ts';
import { proseWords } from '../values/injected-values.ts';
import { wireButton } from '../page/dom.ts';
import { definitions, t } from '../page/page-data.ts';
import { parsedValue } from '../values/parsed-values.ts';

/** A list of values that is copied as text: one line a value, what is optional and empty left out. */
class RequestBlock extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector<HTMLElement>('[data-command-status]');
    if (!line) return;
    const status = new CopyStatus(line);
    wireButton(this, '[data-copy]', () => {
      const { lines, problems } = this.#collect();
      if (problems.length > 0) status.refuse(problems);
      else {
        const text = lines.join('\n');
        void status.copy(text, copiedText(text, []));
      }
    });
  }

  #collect(): { lines: string[]; problems: string[] } {
    const lines: string[] = [];
    const problems: string[] = [];
    for (const { dataset } of this.querySelectorAll<HTMLElement>('[data-param]')) {
      const name = dataset['param'] ?? '';
      const definition = definitions[name];
      const result = parsedValue(name);
      if (definition && result.ok) {
        const text = proseText(definition, result.value, proseWords);
        lines.push(t('values.because', { label: definition.label, value: text }));
      } else if (!result.ok && !(definition?.optional && result.problem.code === 'missing')) {
        problems.push(name);
      }
    }
    return { lines, problems };
  }
}

customElements.define('request-block', RequestBlock);
