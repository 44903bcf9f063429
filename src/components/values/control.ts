/** The element of a field that holds its text. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
