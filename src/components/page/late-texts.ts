/** So long another tab may take to tell that it stored at the same moment, in milliseconds. */
const untilToldMs = 10_000;

/** The texts that were stored only when there was room again, while another tab may have stored its own at that moment. */
export class LateTexts {
  readonly #kept = new Map<string, { readonly text: string; readonly until: number }>();

  /** Keeps a text that was stored late. */
  keep(name: string, text: string): void {
    this.#kept.set(name, { text, until: Date.now() + untilToldMs });
  }

  /** Forgets texts: the reader typed later ones, or took them away. */
  forget(isMeant: (name: string) => boolean): void {
    for (const name of [...this.#kept.keys()].filter(isMeant)) this.#kept.delete(name);
  }

  /** Takes the texts that others have replaced, given what is stored. */
  takeReplaced(stored: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
    const now = Date.now();
    for (const [name, { until }] of this.#kept) if (until < now) this.#kept.delete(name);
    const replaced = [...this.#kept].filter(
      ([name, { text }]) => (stored.get(name) ?? '') !== text,
    );
    return replaced.map(([name, { text }]) => {
      this.#kept.delete(name);
      return [name, text];
    });
  }
}
