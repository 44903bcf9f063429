const small = matchMedia('(max-width: 63.99rem)');

/** The sheet that holds the form's panel on small screens, while it is open. */
export class ValuesSheet {
  readonly #home: HTMLElement;
  readonly #panel: HTMLElement | null;
  readonly #dialog: HTMLDialogElement | null;

  constructor(home: HTMLElement) {
    this.#home = home;
    this.#panel = home.querySelector('[data-panel]');
    this.#dialog = home.querySelector('dialog[data-sheet]');
    this.#dialog?.addEventListener('close', () => {
      if (this.#panel) this.#home.prepend(this.#panel);
    });
    home.querySelector('[data-close-values]')?.addEventListener('click', () => {
      this.close();
    });
    small.addEventListener('change', () => {
      this.close();
    });
  }

  /** Opens the sheet where the screen has no room beside the text. */
  open(): void {
    if (!small.matches || !this.#dialog || !this.#panel || this.#dialog.open) return;
    this.#dialog.append(this.#panel);
    this.#dialog.showModal();
  }

  /** Closes the sheet; the panel goes back to its place. */
  close(): void {
    this.#dialog?.close();
  }
}
