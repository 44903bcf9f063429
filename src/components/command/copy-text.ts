import { wireButton } from '../page/dom.ts';
import { copiedText } from './copied-text.ts';
import { CopyStatus } from './copy-status.ts';

/** A text that is copied as it stands, whole where the page shows its beginning. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector<HTMLElement>('[data-command-status]');
    const code = this.querySelector('code');
    if (!line || !code) return;
    const status = new CopyStatus(line);
    const text = code.textContent.trim();
    if ('short' in this.dataset) code.title = text;
    wireButton(this, '[data-copy]', () => void status.copy(text, copiedText(text, [])));
  }
}

customElements.define('copy-text', CopyText);
