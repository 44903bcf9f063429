/**
 * Another script offers values, as those of a link: they are shown for approval like those of a file. It stands apart
 * because a bundle's first script sends it, which must not load what the listener loads.
 */
export const offerEvent = 'fieldbook:offer-values';
