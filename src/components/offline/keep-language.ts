import type { KeepKey } from '../../render/offline-strings.ts';
import { writeText } from '../page/dom.ts';
import { locale } from '../page/page-data.ts';
import { askWorker, hearWorker } from './ask-worker.ts';
import { registerWorker } from './site-worker.ts';
import { textsIn } from './texts.ts';
import type { LanguageRequest, WorkerAnswer } from './worker-messages.ts';

const t = textsIn<KeepKey>('data-keep-strings');

/** Progress is said in steps, so that screen readers are not talked over. */
const stepPercent = 25;

/** A browser ends a worker that works long for one request; another one for the same goes on where that one ended. */
const askAgainMs = 60_000;

/** A browser that forbids a worker may also just never start one; one that starts late is heard all the same. */
const startWaitMs = 10_000;

const { lang } = document.documentElement;
const percentText = new Intl.NumberFormat(lang, { style: 'percent' });
const sizeText = new Intl.NumberFormat(lang, {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
});

type Button = 'take' | 'stop' | 'drop';

/** The control that keeps all of the page's language in this browser, and takes it away again. */
class KeepLanguage extends HTMLElement {
  #worker: ServiceWorker | undefined;
  #bytes = 0;
  #timer = 0;
  #saidPercent = -1;

  connectedCallback(): void {
    this.#button('take').addEventListener('click', () => {
      this.#take();
    });
    for (const name of ['stop', 'drop'] as const) {
      this.#button(name).addEventListener('click', () => {
        this.#ask('dropLanguage');
      });
    }
    void this.#start();
  }

  async #start(): Promise<void> {
    const wait = setTimeout(() => {
      writeText(this.#said, t('offline.keep.unavailable'));
    }, startWaitMs);
    try {
      await registerWorker();
      this.#worker = (await navigator.serviceWorker.ready).active ?? undefined;
    } catch {
      // Without a worker, the text below says so.
    }
    clearTimeout(wait);
    const answer = this.#worker && (await askWorker(this.#worker, { type: 'state', locale }));
    if (answer) this.#hear(answer);
    else writeText(this.#said, t('offline.keep.unavailable'));
  }

  // The first file may take a while.
  #take(): void {
    this.#showProgress(0);
    this.#ask('keepLanguage');
  }

  #ask(type: LanguageRequest['type']): void {
    if (!this.#worker) return;
    hearWorker(this.#worker, { type, locale }, (answer) => {
      this.#hear(answer);
    });
  }

  #hear(answer: WorkerAnswer): void {
    if (answer.type === 'progress') this.#showProgress(answer.percent);
    if (answer.type === 'failed')
      this.#show(t(`offline.keep.${answer.reason}`, this.#words), 'take');
    if (answer.type !== 'state') return;
    this.#bytes = answer.bytes;
    writeText(this.#button('take'), t('offline.keep.take', this.#words));
    const dropped = answer.state === 'partial' ? 'offline.keep.dropPart' : 'offline.keep.drop';
    writeText(this.#button('drop'), t(dropped, this.#words));
    if (answer.state === 'running') this.#take();
    else if (answer.state === 'kept') this.#show(t('offline.keep.kept', this.#words), 'drop');
    else if (answer.state === 'partial')
      this.#show(t('offline.keep.partial', this.#words), 'take', 'drop');
    else this.#show(t('offline.keep.none', this.#words), 'take');
  }

  #showProgress(percent: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#ask('keepLanguage');
    }, askAgainMs);
    const progress = this.querySelector('progress');
    if (progress) {
      progress.hidden = false;
      progress.value = percent;
    }
    this.#showButtons('stop');
    const step = percent - (percent % stepPercent);
    if (step === this.#saidPercent) return;
    this.#saidPercent = step;
    const params = { ...this.#words, percent: percentText.format(step / 100) };
    writeText(this.#said, t('offline.keep.progress', params));
  }

  #show(text: string, ...buttons: [Button, ...Button[]]): void {
    clearTimeout(this.#timer);
    this.#saidPercent = -1;
    writeText(this.#said, text);
    const progress = this.querySelector('progress');
    if (progress) progress.hidden = true;
    this.#showButtons(...buttons);
  }

  // A button that goes hands its focus on.
  #showButtons(...shown: [Button, ...Button[]]): void {
    const buttons: readonly Button[] = ['take', 'stop', 'drop'];
    const hadFocus = this.contains(document.activeElement);
    for (const name of buttons) this.#button(name).hidden = !shown.includes(name);
    if (hadFocus) this.#button(shown[0]).focus();
  }

  #button(name: Button): HTMLElement {
    const button = this.querySelector<HTMLElement>(`[data-keep-${name}]`);
    if (!button) throw new Error(`The control for a language has no button ${name}.`);
    return button;
  }

  get #said(): Element | null {
    return this.querySelector('[data-keep-said]');
  }

  get #words(): { language: string; size: string } {
    return {
      language: this.dataset['language'] ?? '',
      size: sizeText.format(this.#bytes / 1_000_000),
    };
  }
}

customElements.define('keep-language', KeepLanguage);
