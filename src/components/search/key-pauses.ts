/** Who types a key this soon after another is not kept busy by a search between them. */
const quickMs = 50;

/** Tells how long search waits for the next key: not at all, unless keys come in quick succession. */
export class KeyPauses {
  #length = 0;
  #at = -quickMs;

  /** The milliseconds to wait after a change of the field to a text, at a time by the page's clock. */
  after(text: string, at: number, isComposing: boolean): number {
    // A paste changes several characters at once.
    const isPaste = !isComposing && Math.abs(text.length - this.#length) > 1;
    const isAlone = at - this.#at >= quickMs;
    this.#length = text.length;
    this.#at = at;
    return isPaste || isAlone ? 0 : quickMs;
  }
}
