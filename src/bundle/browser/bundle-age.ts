const day = 24 * 60 * 60 * 1000;

/** A note that a bundle or a single file is old; the build writes it and this shows it once the time has come. */
class BundleAge extends HTMLElement {
  connectedCallback(): void {
    const made = Date.parse(this.dataset['date'] ?? '');
    this.hidden = !(Date.now() - made > Number(this.dataset['days']) * day);
  }
}

customElements.define('bundle-age', BundleAge);
