/** What another script offers as the reader's values: they are shown for approval like those of a file. */
export const offerEvent = 'fieldbook:offer-values';
