/*
 * The events between a bundle's first script, which receives what a link brought, and the scripts of the page, which ask the
 * reader. They stand apart because the first script must not load what the others load.
 */

/** Another script offers an `Offer`, as of a link. Nothing of it is used before the reader says so. */
export const offerEvent = 'fieldbook:offer-values';

/**
 * The reader has decided: the detail has the offered names of the values to use, of which the page may have used others itself,
 * or is missing where neither values nor ticks are wanted.
 */
export const takeOfferEvent = 'fieldbook:take-offer';

/** What a link brought: values by name, and how many further steps are done. */
export interface Offer {
  readonly values: Readonly<Record<string, string>>;
  readonly steps: number;
  /** Whether the page has had no values so far: then all can be used at once, and nothing is replaced. */
  readonly isFresh: boolean;
}
